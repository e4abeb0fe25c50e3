package cn.fazhi.extraction;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.text.Normaliser;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any text. */
@Domain(Scraps.class)
@Domain(DomainContext.Global.class)
class ExtractorProperties {
    private static final String UNRELATED = "全镇气候温和，物产丰富，民风淳朴。";

    @Property(tries = 600)
    void scraps_of_reports_are_read_and_evidence_points_at_its_text(@ForAll String text) {
        Readings.checked(text);
    }

    @Property(tries = 300)
    void a_report_of_scraps_is_read_and_evidence_points_at_its_text(@ForAll String text) {
        Readings.checked(Reports.saying(text));
    }

    @Property(tries = 200)
    void a_text_is_read_the_same_way_twice(@ForAll String text) {
        assertThat(Reports.EXTRACTOR.read(text)).isEqualTo(Reports.EXTRACTOR.read(text));
    }

    @Property(tries = 600)
    void the_normal_form_of_a_normal_form_is_itself(@ForAll String text) {
        NormalText once = Normaliser.normalise(text);
        assertThat(Normaliser.normalise(once.text()).text()).isEqualTo(once.text());
    }

    @Property(tries = 300)
    void a_paragraph_behind_changes_no_figure(@ForAll String text) {
        String report = Reports.saying(closed(text));
        assertThat(Reports.EXTRACTOR.read(report + "\n\n" + UNRELATED + "\n").figures())
                .isEqualTo(Reports.EXTRACTOR.read(report).figures());
    }

    @Example
    void what_a_number_counts_is_not_looked_for_in_the_next_paragraph() {
        String report = Reports.saying("受理矛盾纠纷12件一是。");
        assertThat(Reports.EXTRACTOR.read(report + UNRELATED + "\n").figures())
                .isEqualTo(Reports.EXTRACTOR.read(report).figures());
    }

    @Property(tries = 300)
    void a_paragraph_in_front_moves_figures_and_changes_none(@ForAll String text) {
        String measures = closed(text);
        List<Figure> plain = Reports.EXTRACTOR.read(Reports.saying(measures)).figures();
        List<Figure> moved = Reports.EXTRACTOR
                .read(Reports.saying(UNRELATED + "\n\n" + measures))
                .figures();
        assertThat(moved)
                .isEqualTo(plain.stream()
                        .map(figure -> moved(figure, UNRELATED.length() + 2))
                        .toList());
    }

    /** What is open in one paragraph, as a quotation or a plan for next year is, may go on in the next. */
    private static String closed(String text) {
        return text.replaceAll("[“\"《\\[【下附题\\ud840\\p{C}\\s　]", "") + "。";
    }

    private static Figure moved(Figure figure, int by) {
        Evidence evidence = figure.evidence();
        return new Figure(
                figure.code(),
                figure.value(),
                figure.unit(),
                figure.qualifier(),
                figure.origin(),
                figure.counts(),
                evidence == null ? null : new Evidence(evidence.start() + by, evidence.end() + by, evidence.text()));
    }
}
