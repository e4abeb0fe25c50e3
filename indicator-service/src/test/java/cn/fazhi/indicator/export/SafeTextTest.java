package cn.fazhi.indicator.export;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SafeTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-2", "@SUM(A1)", "\tx", "\r=x", "  =1+1", "\n=1", "＝1", "＠x", "　=1"})
    void what_a_spreadsheet_would_run_is_marked_as_text(String text) {
        assertThat(SafeText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"调解成功率=98%", "东街街道", " 全年", "2552余人次", ""})
    void what_is_harmless_stays_as_it_is(String text) {
        assertThat(SafeText.of(text)).isEqualTo(text);
    }

    @Test
    void no_text_is_an_empty_one() {
        assertThat(SafeText.of(null)).isEmpty();
    }
}
