package cn.fazhi.report.lifecycle.model;

import java.util.List;

/**
 * Sent back by the county.
 *
 * @param reasons what has to be put right; at least one
 */
public record Returned(Head head, List<String> reasons) implements Undecided {
    public Returned {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a return has reasons");
        }
    }

    @Override
    public State state() {
        return State.RETURNED;
    }

    @Override
    public Returned withHead(Head newHead) {
        return new Returned(newHead, reasons);
    }
}
