package cn.fazhi.report.lifecycle.model;

import cn.fazhi.report.deed.model.Deed;

import java.util.List;
import java.util.UUID;

/** A report. Its state is its type, and each type offers only what makes sense in that state. */
public sealed interface Report permits Resubmittable, Accepted {
    Head head();

    State state();

    /** What the report was returned or withdrawn for. */
    default List<String> reasons() {
        return List.of();
    }

    /** The same report after its newest history entry has been added. */
    Report withHead(Head head);

    /** The report that a first hand-in makes. */
    static Change first(UUID id, Deed deed, String contentHash) {
        Head head = new Head(id, 1, 1, deed.at(), deed.at(), contentHash, HistoryEntry.beginning(id));
        return Change.of(new Submitted(head), Action.SUBMITTED, deed);
    }
}
