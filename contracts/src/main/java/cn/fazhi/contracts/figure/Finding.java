package cn.fazhi.contracts.figure;

import java.util.List;

/**
 * 疑点: something that a reader of the report should look at.
 *
 * @param code what kind of doubt it is; a code once shipped keeps its meaning
 * @param figures the catalogue codes that it concerns
 * @param evidence the clauses that it rests on, which may be none (a missing section has no clause)
 */
public record Finding(
        String code, Severity severity, List<String> figures, LocalizedText message, List<Evidence> evidence) {
    public Finding {
        figures = List.copyOf(figures);
        evidence = List.copyOf(evidence);
    }
}
