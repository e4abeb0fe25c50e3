package cn.fazhi.indicator.page.rubric;

import cn.fazhi.edge.problem.ProblemWriter;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.page.rubric.ScoreSheet.Issue;
import cn.fazhi.pages.Language;
import cn.fazhi.pages.Words;

import java.util.List;
import java.util.Locale;

/** Refusals in the words of the reader, where the page shows them in place. */
final class Issues {
    private Issues() {}

    static List<Issue> of(Words words, List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return List.of();
        }
        Locale language = words.language() == Language.ENGLISH ? Locale.ENGLISH : Locale.ROOT;
        return ProblemWriter.problem(refusals, language, null).errors().stream()
                .map(fault -> new Issue(fault.field() == null ? "" : fault.field(), fault.detail(), fault.remedy()))
                .toList();
    }
}
