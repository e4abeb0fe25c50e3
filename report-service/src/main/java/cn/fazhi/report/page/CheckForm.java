package cn.fazhi.report.page;

import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.lifecycle.model.Content;
import cn.fazhi.report.submission.CheckHandIn;
import cn.fazhi.report.submission.CheckHandIn.CheckOutcome;
import cn.fazhi.report.submission.Preparation;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.stream.Stream;

/** Finds what a form says, and what stands against handing it in. Nothing is stored. */
@ApplicationScoped
public class CheckForm {
    private final PrepareForm prepare;
    private final CheckHandIn check;

    CheckForm(PrepareForm prepare, CheckHandIn check) {
        this.prepare = prepare;
        this.check = check;
    }

    Checked check(Caller caller, Desk desk, HandInForm form) {
        return switch (prepare.prepare(desk, form)) {
            case Preparation.Faulty faulty -> refused(caller, desk, form, faulty.faults());
            case Preparation.Ready ready -> check(caller, ready, List.of());
        };
    }

    /** What a form says that was refused; a document that can be read is still read, whatever is wrong with its corrections. */
    Checked refused(Caller caller, Desk desk, HandInForm form, List<Refusal> refusals) {
        return !form.rows().isEmpty() && prepare.withoutCorrections(desk, form) instanceof Preparation.Ready ready
                ? check(caller, ready, refusals)
                : new Checked(refusals, null);
    }

    /** @param refusals why it was refused already, if it was */
    Checked check(Caller caller, Preparation.Ready ready, List<Refusal> refusals) {
        return switch (check.check(caller, ready)) {
            case CheckOutcome.Checked checked -> new Checked(refusals, checked.content());
            case CheckOutcome.Refused refused ->
                new Checked(
                        Stream.concat(refusals.stream(), Stream.of(refused.refusal()))
                                .distinct()
                                .toList(),
                        null);
        };
    }

    /**
     * What was found.
     *
     * @param refusals why it would not be taken; none if it would
     * @param content what it says, or null if that is not known
     */
    record Checked(List<Refusal> refusals, @Nullable Content content) {
        static final Checked NOTHING_YET = new Checked(List.of(), null);

        Checked {
            refusals = List.copyOf(refusals);
        }
    }
}
