package cn.fazhi.report.document;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;

/** What a narrative must be like to be read and kept. */
@ApplicationScoped
public class NarrativeRules {
    private final int maximum;

    NarrativeRules(NarrativeConfig config) {
        this.maximum = config.maxCharacters();
    }

    /** What is wrong with it. */
    public Optional<Refusal> fault(String field, String text) {
        if (text.length() > maximum) {
            return Optional.of(Refusal.of(ReportProblem.NARRATIVE_TOO_LARGE, field, text.length(), maximum));
        }
        if (!PlainText.isStorable(text)) {
            return Optional.of(Refusal.of(ReportProblem.UNREADABLE_TEXT, field));
        }
        return PlainText.hasContent(text)
                ? Optional.empty()
                : Optional.of(Refusal.of(ReportProblem.EMPTY_REPORT, field));
    }
}
