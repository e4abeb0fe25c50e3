package cn.fazhi.indicator.page;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.contracts.figure.Severity;
import cn.fazhi.contracts.period.Frequency;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.projection.model.ReportState;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.pages.Language;
import cn.fazhi.pages.Words;
import cn.fazhi.testing.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {
    /** The texts of the service, over those that all services share. */
    private static final String[] FILES = {"words/words", "pages/pages"};

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void every_text_is_there_in_both_languages_with_the_same_placeholders() {
        Properties chinese = Texts.chinese(FILES);
        Properties english = Texts.english(FILES);

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        assertThat(Texts.placeholders(english)).isEqualTo(Texts.placeholders(chinese));
    }

    @Test
    void english_texts_hold_no_chinese_but_the_name_of_that_language() {
        Properties english = Texts.english(FILES);

        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> CHINESE.matcher(english.getProperty(key)).find()))
                .containsExactly("language.other");
    }

    @Test
    void every_text_that_a_page_names_is_there() throws IOException {
        Set<String> named = Texts.namedIn(
                "src/main/resources/templates",
                "../pages/src/main/resources/templates",
                "src/main/java/cn/fazhi/indicator/page");

        assertThat(named).hasSizeGreaterThan(80);
        assertThat(Texts.chinese(FILES).stringPropertyNames()).containsAll(named);
    }

    @Test
    void every_text_that_is_put_together_from_a_value_is_there() {
        Catalogue catalogue = CatalogueReader.bundled();
        Stream<String> needed = Stream.of(
                        catalogue.figures().stream().map(figure -> "unit." + figure.unit()),
                        catalogue.derived().stream().map(derived -> "unit." + derived.unit()),
                        catalogue.derived().stream().map(derived -> "better." + derived.better()),
                        catalogue.derived().stream().flatMap(derived -> namesWithoutDefinition(derived.formula())),
                        Arrays.stream(Qualifier.values()).map(each -> "qualifier." + each),
                        Arrays.stream(Origin.values()).map(each -> "origin." + each),
                        Arrays.stream(Severity.values()).map(each -> "severity." + each),
                        Arrays.stream(ReportState.values()).flatMap(each -> Stream.of("state." + each, "step." + each)),
                        Arrays.stream(Basis.values()).map(each -> "basis." + each),
                        Arrays.stream(Frequency.values()).map(each -> "period." + each),
                        Stream.of("sum", "last", "none", "recomputed", "total", "share", "distribution")
                                .map(each -> "rule." + each))
                .flatMap(keys -> keys);

        assertThat(Texts.chinese(FILES).stringPropertyNames()).containsAll(needed.toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234567   | 1,234,567
            96.0317   | 96
            96.0517   | 96.1
            5.256     | 5.26
            0         | 0
            -12.5     | -12.5
            """)
    void a_number_has_no_more_decimals_than_a_reader_takes_in(BigDecimal value, String written) {
        assertThat(Words.in(Language.CHINESE).number(value)).isEqualTo(written);
    }

    @Test
    void what_is_missing_is_a_dash() {
        assertThat(Words.in(Language.CHINESE).number(null)).isEqualTo("—");
    }

    @Test
    void yes_and_no_are_words() {
        assertThat(Words.in(Language.CHINESE).value(BigDecimal.ONE, "bool")).isEqualTo("是");
        assertThat(Words.in(Language.ENGLISH).value(BigDecimal.ZERO, "bool")).isEqualTo("no");
        assertThat(Words.in(Language.ENGLISH).value(BigDecimal.ONE, "件")).isEqualTo("1");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_of_period_can_be_said(Language language) {
        Words words = Words.in(language);

        assertThat(Stream.of("2025", "2025-H1", "2025-Q3", "2025-09")
                        .map(Period::of)
                        .map(words::period))
                .allSatisfy(period -> assertThat(period).contains("2025"))
                .doesNotHaveDuplicates();
    }

    /** Functions and attributes: what stands in a formula without a point. */
    private static Stream<String> namesWithoutDefinition(String formula) {
        return Pattern.compile("[a-z][a-z_]*(?:\\.[a-z0-9_]+)?")
                .matcher(formula)
                .results()
                .map(MatchResult::group)
                .filter(name -> !name.contains("."))
                .map(name -> "formula." + name);
    }
}
