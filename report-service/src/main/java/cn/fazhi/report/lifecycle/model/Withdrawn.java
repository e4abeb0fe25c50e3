package cn.fazhi.report.lifecycle.model;

import java.util.List;

/**
 * Taken back by the township; it no longer stands, and may be handed in anew.
 *
 * @param reason why
 */
public record Withdrawn(Head head, String reason) implements Resubmittable {
    @Override
    public List<String> reasons() {
        return List.of(reason);
    }

    @Override
    public State state() {
        return State.WITHDRAWN;
    }

    @Override
    public Withdrawn withHead(Head newHead) {
        return new Withdrawn(newHead, reason);
    }
}
