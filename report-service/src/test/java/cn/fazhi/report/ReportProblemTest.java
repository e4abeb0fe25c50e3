package cn.fazhi.report;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ReportProblemTest {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @ParameterizedTest
    @EnumSource
    void every_problem_has_its_texts_in_chinese_and_english(ReportProblem problem) {
        Stream.of(Locale.ROOT, Locale.ENGLISH)
                .map(language -> ResourceBundle.getBundle(problem.bundle(), language, EXACT))
                .forEach(texts -> Stream.of("title", "detail", "remedy").forEach(part -> {
                    String text = texts.getString(problem.name() + "." + part);
                    assertThat(text).isNotBlank();
                    assertThat(new MessageFormat(text, Locale.ROOT).format(new String[] {"A", "B", "C"}))
                            .doesNotContain("{", "''");
                }));
    }
}
