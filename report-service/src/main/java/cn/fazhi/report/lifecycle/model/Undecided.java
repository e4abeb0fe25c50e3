package cn.fazhi.report.lifecycle.model;

import cn.fazhi.report.deed.model.Deed;

import java.util.List;

/** A report that stands, or is to be put right, and that the county has not accepted. */
public sealed interface Undecided extends Resubmittable permits Submitted, Returned {
    /** A clerk puts figures right, which is a new revision. */
    default Change correct(Deed deed, String contentHash) {
        return Change.of(new Submitted(head().handedIn(deed, contentHash)), Action.CORRECTED, deed);
    }

    /** The township takes it back. */
    default Change withdraw(String reason, Deed deed) {
        return Change.of(new Withdrawn(head().reviewed(), reason), Action.WITHDRAWN, deed, List.of(reason));
    }
}
