package cn.fazhi.extraction;

import cn.fazhi.extraction.text.Normaliser;

import com.code_intelligence.jazzer.junit.FuzzTest;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

/** Any text is read, and what is read of it points at where it stands. */
class TextFuzzTest {
    @FuzzTest
    void any_text_is_read(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        Readings.checked(text);
        String normal = Normaliser.normalise(text).text();
        assertThat(Normaliser.normalise(normal).text()).isEqualTo(normal);
    }
}
