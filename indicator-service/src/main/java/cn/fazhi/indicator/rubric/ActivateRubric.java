package cn.fazhi.indicator.rubric;

import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.rubric.ShowRubrics.RubricVersionReply;
import cn.fazhi.indicator.rubric.model.RubricCode;
import cn.fazhi.indicator.rubric.model.RubricState;
import cn.fazhi.indicator.rubric.model.RubricVersion;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts the draft of a rubric in force. The first version may hold from any day. A later one holds from today at the
 * earliest, so that no period that has ended is scored anew; the version before it holds until then.
 */
@ApplicationScoped
public class ActivateRubric {
    private final RubricStore rubrics;
    private final RubricHistoryStore history;
    private final ReadSheet sheets;
    private final ShowRubrics show;
    private final Clock clock;

    ActivateRubric(RubricStore rubrics, RubricHistoryStore history, ReadSheet sheets, ShowRubrics show, Clock clock) {
        this.rubrics = rubrics;
        this.history = history;
        this.sheets = sheets;
        this.show = show;
        this.clock = clock;
    }

    /**
     * Activates the draft.
     *
     * @param seen the header {@code If-Match}: that of the draft
     */
    @Transactional
    public Reply<RubricVersionReply> activate(
            Caller caller, String text, @Nullable String seen, ActivationRequest request) {
        Optional<RubricCode> code = RubricCode.parse(text).filter(each -> ResolveRubric.mayChange(caller, each));
        if (code.isEmpty()) {
            return ResolveRubric.unknown(text);
        }
        List<RubricVersion> versions = rubrics.lock(code.get());
        if (versions.isEmpty() || !versions.getFirst().isDraft()) {
            return Reply.refused(
                    versions.isEmpty()
                            ? Refusal.of(RubricProblem.UNKNOWN_RUBRIC, "rubric", text)
                            : Refusal.of(RubricProblem.NO_DRAFT, "rubric", text));
        }
        RubricVersion draft = versions.getFirst();
        return refusal(seen, request, versions)
                .<Reply<RubricVersionReply>>map(Reply::refused)
                .orElseGet(() -> sheets.read(rubrics.document(draft)).map(sheet -> put(caller, versions, request)));
    }

    private Optional<Refusal> refusal(@Nullable String seen, ActivationRequest request, List<RubricVersion> versions) {
        Optional<Refusal> stale = RubricTag.refusal(seen, versions.getFirst());
        if (stale.isPresent()) {
            return stale;
        }
        if (request.reason() != null && request.reason().length() > GivePoints.LONGEST_REASON) {
            return Optional.of(
                    Refusal.of(RubricProblem.REASON_TOO_LONG, "reason", String.valueOf(GivePoints.LONGEST_REASON)));
        }
        LocalDate earliest = earliest(versions);
        return earliest != null && request.validFrom().isBefore(earliest)
                ? Optional.of(Refusal.of(RubricProblem.HOLDS_TOO_EARLY, "validFrom", request.validFrom(), earliest))
                : Optional.empty();
    }

    /** The first day from which the draft may hold; null for any. */
    private @Nullable LocalDate earliest(List<RubricVersion> versions) {
        if (versions.size() == 1) {
            return null;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate afterPrevious =
                Objects.requireNonNull(versions.get(1).validFrom()).plusDays(1);
        return afterPrevious.isAfter(today) ? afterPrevious : today;
    }

    private RubricVersionReply put(Caller caller, List<RubricVersion> versions, ActivationRequest request) {
        RubricVersion draft = versions.getFirst();
        Instant now = clock.instant();
        if (versions.size() > 1 && versions.get(1).state() == RubricState.ACTIVE) {
            RubricVersion previous = versions.get(1);
            rubrics.setState(
                    previous, RubricState.RETIRED, previous.validFrom(), request.validFrom(), caller.name(), now);
            history.note(draft.code(), previous.version(), "retired", "", caller.name(), now);
        }
        rubrics.setState(draft, RubricState.ACTIVE, request.validFrom(), null, caller.name(), now);
        String why = request.reason() == null ? "" : request.reason().strip();
        history.note(draft.code(), draft.version(), "activated", why, caller.name(), now);
        return show.whole(rubrics.versions(draft.code()).getFirst());
    }
}
