package cn.fazhi.report.lifecycle.model;

import cn.fazhi.report.deed.model.Deed;

import java.util.List;

/** Handed in, and waiting for the county. */
public record Submitted(Head head) implements Undecided {
    /** The county takes it as it is. */
    public Change accept(Deed deed) {
        return Change.of(new Accepted(head.reviewed()), Action.ACCEPTED, deed);
    }

    /** The county wants something put right. */
    public Change sendBack(List<String> reasons, Deed deed) {
        return Change.of(new Returned(head.reviewed(), reasons), Action.RETURNED, deed, reasons);
    }

    @Override
    public State state() {
        return State.SUBMITTED;
    }

    @Override
    public Submitted withHead(Head newHead) {
        return new Submitted(newHead);
    }
}
