package cn.fazhi.indicator.rubric;

import cn.fazhi.indicator.rubric.model.Grounds;
import cn.fazhi.indicator.rubric.model.ItemKind;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class RubricWordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @Test
    void every_text_is_there_in_both_languages_with_the_same_placeholders() throws IOException {
        Properties chinese = texts("words");
        Properties english = texts("words_en");

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(chinese.getProperty(key)));
        }
    }

    @Test
    void everything_that_is_put_together_from_a_value_is_there() throws IOException {
        List<String> needed = Stream.of(
                        Arrays.stream(Grounds.values()).map(each -> "because." + each.name()),
                        Arrays.stream(ItemKind.values()).map(each -> "asked.per_unit." + each),
                        Stream.concat(ScoreRow.COLUMNS.stream(), Stream.of("total", "rank", "base", "grade"))
                                .map(each -> "column." + each))
                .flatMap(keys -> keys)
                .toList();

        assertThat(texts("words").stringPropertyNames()).containsAll(needed);
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(RubricWordsTest.class.getResourceAsStream("/rubrics/" + name + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }
}
