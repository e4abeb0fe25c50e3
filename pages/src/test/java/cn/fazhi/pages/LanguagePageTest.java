package cn.fazhi.pages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagePageTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/matrix", "/townships/990101001?period=2025&basis=accepted"})
    void the_reader_comes_back_to_the_page(String address) {
        assertThat(LanguagePage.ownAddress(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "https://elsewhere.example",
                "/\\elsewhere.example",
                "elsewhere",
                "",
                "/ /x"
            })
    void a_link_cannot_send_the_reader_elsewhere(String address) {
        assertThat(LanguagePage.ownAddress(address)).isEqualTo("/");
    }

    @Test
    void chinese_unless_the_reader_prefers_english() {
        assertThat(Language.preferred(List.of())).isEqualTo(Language.CHINESE);
        assertThat(Language.preferred(List.of(Locale.FRENCH))).isEqualTo(Language.CHINESE);
        assertThat(Language.preferred(List.of(Locale.FRENCH, Locale.UK))).isEqualTo(Language.ENGLISH);
        assertThat(Language.preferred(List.of(Locale.CHINA, Locale.UK))).isEqualTo(Language.CHINESE);
    }
}
