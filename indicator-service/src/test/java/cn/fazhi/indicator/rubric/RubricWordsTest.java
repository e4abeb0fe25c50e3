package cn.fazhi.indicator.rubric;

import cn.fazhi.indicator.rubric.model.Grounds;
import cn.fazhi.indicator.rubric.model.ItemKind;
import cn.fazhi.testing.Texts;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class RubricWordsTest {
    private static final String FILE = "rubrics/words";

    @Test
    void every_text_is_there_in_both_languages_with_the_same_placeholders() {
        Properties chinese = Texts.chinese(FILE);
        Properties english = Texts.english(FILE);

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        assertThat(Texts.placeholders(english)).isEqualTo(Texts.placeholders(chinese));
    }

    @Test
    void everything_that_is_put_together_from_a_value_is_there() {
        List<String> needed = Stream.of(
                        Arrays.stream(Grounds.values()).map(each -> "because." + each.name()),
                        Arrays.stream(ItemKind.values()).map(each -> "asked.per_unit." + each),
                        Stream.concat(ScoreRow.COLUMNS.stream(), Stream.of("total", "rank", "base", "grade"))
                                .map(each -> "column." + each))
                .flatMap(keys -> keys)
                .toList();

        assertThat(Texts.chinese(FILE).stringPropertyNames()).containsAll(needed);
    }
}
