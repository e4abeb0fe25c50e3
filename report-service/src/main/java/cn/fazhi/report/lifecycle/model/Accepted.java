package cn.fazhi.report.lifecycle.model;

import cn.fazhi.report.deed.model.Deed;

import java.util.List;

/** Taken by the county. It cannot be handed in again unless the county returns it first. */
public record Accepted(Head head) implements Report {
    /** The county changes its mind. */
    public Change sendBack(List<String> reasons, Deed deed) {
        return Change.of(new Returned(head.reviewed(), reasons), Action.RETURNED, deed, reasons);
    }

    @Override
    public State state() {
        return State.ACCEPTED;
    }

    @Override
    public Accepted withHead(Head newHead) {
        return new Accepted(newHead);
    }
}
