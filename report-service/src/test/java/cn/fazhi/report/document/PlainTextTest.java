package cn.fazhi.report.document;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void utf_8_with_and_without_a_mark_is_read() {
        assertThat(PlainText.decode("法治".getBytes(StandardCharsets.UTF_8))).hasValue("法治");
        assertThat(PlainText.decode("\uFEFF法治".getBytes(StandardCharsets.UTF_8)))
                .hasValue("法治");
    }

    @Test
    void gb18030_is_read_with_characters_beyond_the_basic_plane() {
        assertThat(PlainText.decode("法治𠀀".getBytes(GB18030))).hasValue("法治𠀀");
    }

    @Test
    void bytes_that_are_no_text_are_not_guessed_at() {
        assertThat(PlainText.decode(new byte[] {(byte) 0xff, (byte) 0xff})).isEmpty();
        assertThat(PlainText.decode(new byte[] {'a', 0, 'b'})).isEmpty();
    }

    @Test
    void text_that_a_database_cannot_keep_is_known() {
        assertThat(PlainText.isStorable("法治𠀀")).isTrue();
        assertThat(PlainText.isStorable("\u0000")).isFalse();
        assertThat(PlainText.isStorable("\ud840")).isFalse();
        assertThat(PlainText.isStorable("\udc00\ud840")).isFalse();
    }

    @Test
    void punctuation_is_no_content() {
        assertThat(PlainText.hasContent(" 　——。\n")).isFalse();
        assertThat(PlainText.hasContent("……86")).isTrue();
    }
}
