package cn.fazhi.indicator.export.model;

import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.figure.Shortcoming;

import java.util.List;

/** What a report that counts says. */
public record ReportContent(
        int revision,
        Sections sections,
        List<Figure> figures,
        List<Finding> findings,
        List<Commitment> commitments,
        List<Shortcoming> problems) {
    public ReportContent {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
        commitments = List.copyOf(commitments);
        problems = List.copyOf(problems);
    }
}
