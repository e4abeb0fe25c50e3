package cn.fazhi.report.page;

import cn.fazhi.testing.Texts;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Properties;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class WordsOfPagesTest {
    /** The texts of the service, over those that all services share. */
    private static final String[] FILES = {"words/words", "pages/pages"};

    @Test
    void every_text_is_there_in_both_languages_with_the_same_placeholders() {
        Properties chinese = Texts.chinese(FILES);
        Properties english = Texts.english(FILES);

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        assertThat(Texts.placeholders(english)).isEqualTo(Texts.placeholders(chinese));
    }

    @Test
    void every_text_that_a_page_names_is_there() throws IOException {
        Set<String> named = Texts.namedIn(
                "src/main/resources/templates",
                "../pages/src/main/resources/templates",
                "src/main/java/cn/fazhi/report/page");

        assertThat(named).hasSizeGreaterThan(50);
        assertThat(Texts.chinese(FILES).stringPropertyNames()).containsAll(named);
    }
}
