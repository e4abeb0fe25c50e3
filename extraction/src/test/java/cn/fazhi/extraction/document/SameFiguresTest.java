package cn.fazhi.extraction.document;

import cn.fazhi.extraction.Reading;
import cn.fazhi.extraction.Reports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What a report says does not depend on the form in which it was handed in. */
class SameFiguresTest {
    private static final Reading AS_TEXT = read("report.txt");

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.doc", "report.wps", "report.pdf", "report.ofd", "columns.pdf"})
    void each_form_of_the_sample_gives_the_figures_of_its_text(String name) {
        Reading reading = read(name);

        assertThat(figures(reading)).isEqualTo(figures(AS_TEXT));
        assertThat(reading.divisionName()).isEqualTo(AS_TEXT.divisionName());
        assertThat(reading.year()).isEqualTo(AS_TEXT.year());
        assertThat(reading.sections()).isEqualTo(AS_TEXT.sections());
    }

    @Test
    void the_figures_of_the_annex_are_among_them() {
        assertThat(figures(AS_TEXT))
                .hasSizeGreaterThan(20)
                .contains("mediation.discovered 312 exact", "publicity.audience 12000 exact");
    }

    private static Reading read(String name) {
        return Reports.EXTRACTOR.read(Samples.read(Samples.file(name)).text());
    }

    private static List<String> figures(Reading reading) {
        return reading.figures().stream()
                .map(figure -> figure.code() + " " + figure.value().toPlainString() + " " + figure.qualifier())
                .sorted()
                .toList();
    }
}
