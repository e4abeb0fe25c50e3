package cn.fazhi.extraction;

import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.figure.Shortcoming;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What one report says.
 *
 * @param divisionName the township's own name without its county, or null where the text names none
 * @param year the year reported on, or null where the text names none
 * @param sections which of the mandated parts are there
 * @param figures one entry per distinct code and value, in the order of the text; their evidence counts Unicode code
 *     points of the text that was read
 * @param findings what a reader should look at
 * @param commitments what the township says it will do next year, in the order of the text
 * @param problems what the township itself says is wanting, in the order of the text
 * @param explanations one entry per figure, in the same order
 */
public record Reading(
        @Nullable String divisionName,
        @Nullable Integer year,
        Sections sections,
        List<Figure> figures,
        List<Finding> findings,
        List<Commitment> commitments,
        List<Shortcoming> problems,
        List<Explanation> explanations) {
    public Reading {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
        commitments = List.copyOf(commitments);
        problems = List.copyOf(problems);
        explanations = List.copyOf(explanations);
    }
}
