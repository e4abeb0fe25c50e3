package cn.fazhi.indicator.theme.model;

import cn.fazhi.contracts.figure.LocalizedText;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ThemesTest {
    private static final Theme STAFF = theme("staffing", "执法力量", "人手");
    private static final Theme ENFORCEMENT = theme("enforcement", "执法", "案卷");
    private static final Theme PUBLICITY = theme("publicity", "普法", "法治宣传");
    private static final Themes THEMES = new Themes(List.of(STAFF, ENFORCEMENT, PUBLICITY));

    @Test
    void an_item_belongs_to_what_it_names_first_and_not_to_its_cause() {
        assertThat(THEMES.of("普法形式单一，主要是人手不足")).isEqualTo(PUBLICITY);
    }

    @Test
    void of_two_words_at_the_same_place_the_longer_decides() {
        assertThat(THEMES.of("执法力量与任务不匹配")).isEqualTo(STAFF);
        assertThat(THEMES.of("执法案卷不规范")).isEqualTo(ENFORCEMENT);
    }

    @Test
    void what_names_nothing_is_other() {
        assertThat(THEMES.of("工作衔接不够顺畅")).isEqualTo(Theme.OTHER);
    }

    @Test
    void a_word_stands_for_one_theme_only() {
        assertThatThrownBy(() -> new Themes(List.of(STAFF, theme("more", "人手"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("人手");
    }

    private static Theme theme(String key, String... words) {
        return new Theme(key, new LocalizedText(key, key), List.of(words));
    }
}
