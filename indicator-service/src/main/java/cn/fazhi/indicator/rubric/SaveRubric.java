package cn.fazhi.indicator.rubric;

import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.rubric.ShowRubrics.RubricVersionReply;
import cn.fazhi.indicator.rubric.model.RubricCode;
import cn.fazhi.indicator.rubric.model.RubricVersion;
import cn.fazhi.indicator.rubric.model.Sheet;
import cn.fazhi.indicator.scope.ResolveProgramme;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes or changes the draft of a rubric. Versions that hold or held are never changed: what is written for such a rubric
 * becomes the draft of its next version.
 */
@ApplicationScoped
public class SaveRubric {
    private final RubricStore rubrics;
    private final RubricHistoryStore history;
    private final ReadSheet sheets;
    private final ResolveProgramme programmes;
    private final ShowRubrics show;
    private final Clock clock;

    SaveRubric(
            RubricStore rubrics,
            RubricHistoryStore history,
            ReadSheet sheets,
            ResolveProgramme programmes,
            ShowRubrics show,
            Clock clock) {
        this.rubrics = rubrics;
        this.history = history;
        this.sheets = sheets;
        this.programmes = programmes;
        this.show = show;
        this.clock = clock;
    }

    /**
     * Saves a draft.
     *
     * @param seen the header {@code If-Match}: needed where there is a draft already
     */
    @Transactional
    public Reply<RubricVersionReply> save(Caller caller, String text, @Nullable String seen, SheetDocument document) {
        Optional<RubricCode> code = RubricCode.parse(text).filter(each -> ResolveRubric.mayChange(caller, each));
        if (code.isEmpty()) {
            return ResolveRubric.unknown(text);
        }
        return sheets.read(document)
                .then(sheet -> programmes.resolve(sheet.programme()).map(programme -> sheet))
                .then(sheet -> store(caller, code.get(), seen, document, sheet));
    }

    private Reply<RubricVersionReply> store(
            Caller caller, RubricCode code, @Nullable String seen, SheetDocument document, Sheet sheet) {
        List<RubricVersion> versions = rubrics.lock(code);
        RubricVersion newest = versions.isEmpty() ? null : versions.getFirst();
        Optional<Refusal> stale = newest != null && (newest.isDraft() || seen != null)
                ? RubricTag.refusal(seen, newest)
                : Optional.empty();
        if (stale.isPresent()) {
            return Reply.refused(stale.get());
        }
        Instant now = clock.instant();
        if (newest == null || !newest.isDraft()) {
            int version = newest == null ? 1 : newest.version() + 1;
            rubrics.insertDraft(code, version, document, caller.name(), now);
            history.note(code, version, "drafted", "", caller.name(), now);
        } else if (!newest.sheet().equals(sheet)) {
            rubrics.updateDraft(newest, document, caller.name(), now);
            history.note(code, newest.version(), "changed", "", caller.name(), now);
        }
        return new Reply.Found<>(show.whole(rubrics.versions(code).getFirst()));
    }
}
