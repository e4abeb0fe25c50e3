package cn.fazhi.extraction;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of the reading of any text. */
final class Readings {
    private Readings() {}

    /** Reads the text and checks the reading. */
    static Reading checked(String text) {
        Reading reading = Reports.EXTRACTOR.read(text);
        evidence(reading).forEach(evidence -> pointsAtItsText(evidence, text));
        standInTheOrderOfTheText(reading.figures());
        assertThat(reading.explanations()).hasSameSizeAs(reading.figures());
        return reading;
    }

    private static List<Evidence> evidence(Reading reading) {
        List<Evidence> all = new ArrayList<>();
        for (Figure figure : reading.figures()) {
            assertThat(figure.evidence()).as("%s", figure).isNotNull();
        }
        Stream.concat(
                        reading.figures().stream().map(Figure::evidence),
                        reading.findings().stream().map(Finding::evidence).flatMap(List::stream))
                .forEach(all::add);
        return all;
    }

    private static void pointsAtItsText(Evidence evidence, String text) {
        int from = text.offsetByCodePoints(0, evidence.start());
        int to = text.offsetByCodePoints(from, evidence.end() - evidence.start());
        assertThat(text.substring(from, to)).isEqualTo(evidence.text());
    }

    private static void standInTheOrderOfTheText(List<Figure> figures) {
        assertThat(figures)
                .extracting(figure ->
                        figure.evidence() == null ? 0 : figure.evidence().start())
                .isSorted();
    }
}
