package cn.fazhi.report.lifecycle.model;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What one revision says.
 *
 * @param title empty if it has none
 * @param narrative the stored text that evidence points into, or null for figures only
 * @param document the file that the narrative came in, or null
 */
public record Content(
        String title,
        Sections sections,
        List<Figure> figures,
        List<Finding> findings,
        @Nullable String narrative,
        @Nullable Document document) {
    public Content {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    /** The same with its text, which is often left where it is stored. */
    public Content withText(@Nullable String itsNarrative, @Nullable Document itsDocument) {
        return new Content(title, sections, figures, findings, itsNarrative, itsDocument);
    }

    /** The same text with other figures. */
    public Content withFigures(List<Figure> newFigures) {
        return new Content(title, sections, newFigures, findings, narrative, document);
    }
}
