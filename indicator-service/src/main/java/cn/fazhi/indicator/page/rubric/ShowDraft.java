package cn.fazhi.indicator.page.rubric;

import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.page.Selection;
import cn.fazhi.indicator.rubric.RubricProblem;
import cn.fazhi.indicator.rubric.ScoreQuestion;
import cn.fazhi.indicator.rubric.ShowRubrics;
import cn.fazhi.indicator.rubric.ShowRubrics.RubricVersionReply;
import cn.fazhi.indicator.rubric.TrialView;
import cn.fazhi.indicator.rubric.TryRubric;
import cn.fazhi.indicator.rubric.model.RubricCode;
import cn.fazhi.indicator.rubric.model.RubricState;
import cn.fazhi.indicator.scope.Wanted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Optional;

/** The draft of a rubric with its trial run; what a new one begins with where there is none. */
@ApplicationScoped
public class ShowDraft {
    private static final String DRAFT = "draft";

    private final ShowRubrics rubrics;
    private final TryRubric tries;

    ShowDraft(ShowRubrics rubrics, TryRubric tries) {
        this.rubrics = rubrics;
        this.tries = tries;
    }

    @Transactional
    Reply<DraftFacts> show(Caller caller, String text, Selection selection) {
        Optional<RubricCode> code = RubricCode.parse(text).filter(each -> caller.mayOversee(each.county()));
        if (code.isEmpty()) {
            return Reply.refused(Refusal.of(RubricProblem.UNKNOWN_RUBRIC, "rubric", text));
        }
        return new Reply.Found<>(newest(caller, text)
                .map(found -> found.view().state() == RubricState.DRAFT
                        ? tried(caller, code.get(), found, selection)
                        : new DraftFacts(text, found.view(), found.tag(), null, List.of()))
                .orElseGet(() -> new DraftFacts(text, null, "", null, List.of())));
    }

    private Optional<RubricVersionReply> newest(Caller caller, String code) {
        return found(rubrics.show(caller, code, DRAFT)).or(() -> found(rubrics.show(caller, code, null)));
    }

    private static Optional<RubricVersionReply> found(Reply<RubricVersionReply> reply) {
        return reply instanceof Reply.Found<RubricVersionReply>(var value) ? Optional.of(value) : Optional.empty();
    }

    private DraftFacts tried(Caller caller, RubricCode code, RubricVersionReply draft, Selection selection) {
        Reply<TrialView> reply = tries.run(new ScoreQuestion(
                caller,
                Wanted.COUNTY,
                code.county().value(),
                code.value(),
                selection.period(),
                DRAFT,
                selection.basis()));
        return switch (reply) {
            case Reply.Found<TrialView>(var trial) ->
                new DraftFacts(code.value(), draft.view(), draft.tag(), trial, List.of());
            case Reply.Refused<TrialView>(var refusals) ->
                new DraftFacts(code.value(), draft.view(), draft.tag(), null, refusals);
        };
    }
}
