package cn.fazhi.report.lifecycle.model;

import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.figure.Shortcoming;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What one revision says.
 *
 * @param title empty if it has none
 * @param commitments what the township says it will do next year
 * @param problems what the township itself says is wanting
 * @param narrative the stored text that evidence points into, or null for figures only
 * @param document the file that the narrative came in, or null
 * @param bands the signature of the narrative by which similar texts are found; none without one
 */
public record Content(
        String title,
        Sections sections,
        List<Figure> figures,
        List<Finding> findings,
        List<Commitment> commitments,
        List<Shortcoming> problems,
        @Nullable String narrative,
        @Nullable Document document,
        List<Integer> bands) {
    public Content {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
        commitments = List.copyOf(commitments);
        problems = List.copyOf(problems);
        bands = List.copyOf(bands);
    }

    /** The same with its text, which is often left where it is stored. */
    public Content withText(@Nullable String itsNarrative, @Nullable Document itsDocument, List<Integer> itsBands) {
        return new Content(
                title, sections, figures, findings, commitments, problems, itsNarrative, itsDocument, itsBands);
    }

    /** The same text with other figures, and what is doubtful about them. */
    public Content withFigures(List<Figure> newFigures, List<Finding> newFindings) {
        return new Content(title, sections, newFigures, newFindings, commitments, problems, narrative, document, bands);
    }
}
