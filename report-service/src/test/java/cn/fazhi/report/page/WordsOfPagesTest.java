package cn.fazhi.report.page;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class WordsOfPagesTest {
    private static final Pattern SAID = Pattern.compile("say\\(\\s*['\"]([a-zA-Z_.]+[a-zA-Z_])['\"]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @Test
    void every_text_is_there_in_both_languages_with_the_same_placeholders() throws IOException {
        Properties chinese = texts("");
        Properties english = texts("_en");

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(chinese.getProperty(key)));
        }
    }

    @Test
    void every_text_that_a_page_names_is_there() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String root : new String[] {
            "src/main/resources/templates",
            "../pages/src/main/resources/templates",
            "src/main/java/cn/fazhi/report/page"
        }) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    SAID.matcher(Files.readString(file))
                            .results()
                            .map(result -> result.group(1))
                            .forEach(named::add);
                }
            }
        }

        assertThat(named).hasSizeGreaterThan(50);
        assertThat(texts("").stringPropertyNames()).containsAll(named);
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    private static Properties texts(String suffix) throws IOException {
        Properties texts = new Properties();
        for (String file : new String[] {"/words/words", "/pages/pages"}) {
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(WordsOfPagesTest.class.getResourceAsStream(file + suffix + ".properties")),
                    StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        }
        return texts;
    }
}
