package cn.fazhi.report.submission;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.extraction.Reading;
import cn.fazhi.report.finding.FindDoubts;
import cn.fazhi.report.lifecycle.model.Content;
import cn.fazhi.report.period.model.Obligation;
import cn.fazhi.report.programme.model.Section;
import cn.fazhi.report.reading.model.Corrections;
import cn.fazhi.report.reading.model.FigureSet;
import cn.fazhi.report.submission.Preparation.Ready;
import cn.fazhi.report.submission.model.HandIn;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes what a revision says out of a hand-in and what the register knows; the same whether it is then stored or only shown. */
@Singleton
class ComposeContent {
    private final FindDoubts doubts;

    ComposeContent(FindDoubts doubts) {
        this.doubts = doubts;
    }

    Content content(Ready ready, List<Integer> bands, Situation situation, Obligation obligation) {
        HandIn handIn = ready.handIn();
        @Nullable Reading reading = ready.reading();
        @Nullable String narrative = handIn.narrative();
        return reading == null || narrative == null
                ? ofFigures(handIn, situation, obligation)
                : ofText(ready, reading, narrative, bands, situation, obligation);
    }

    private Content ofFigures(HandIn handIn, Situation situation, Obligation obligation) {
        List<Figure> figures = corrected(handIn.figures(), handIn.corrections());
        return new Content(
                handIn.title(),
                Sections.NONE,
                figures,
                doubts.inFigures(figures, obligation, situation.background()),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }

    private Content ofText(
            Ready ready,
            Reading reading,
            String narrative,
            List<Integer> bands,
            Situation situation,
            Obligation obligation) {
        HandIn handIn = ready.handIn();
        Corrections corrections = handIn.corrections();
        List<Figure> figures = corrected(FigureSet.merge(handIn.figures(), reading.figures()), corrections);
        List<Section> required = Objects.requireNonNull(situation.programme()).requiredSections();
        Stream<Finding> found = doubts
                .inText(narrative, reading, handIn.figures(), figures, required, obligation, situation.background())
                .stream()
                .filter(finding -> !FindDoubts.isSettled(finding, corrections.codes()));
        return new Content(
                handIn.title(),
                reading.sections(),
                figures,
                Stream.concat(ready.ofDocument().stream(), found).toList(),
                reading.commitments(),
                reading.problems(),
                narrative,
                handIn.document(),
                bands);
    }

    private static List<Figure> corrected(List<Figure> figures, Corrections corrections) {
        return FigureSet.correct(figures, corrections.figures(), corrections.removed());
    }
}
