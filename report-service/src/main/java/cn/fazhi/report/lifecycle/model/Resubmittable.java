package cn.fazhi.report.lifecycle.model;

import cn.fazhi.report.deed.model.Deed;

/** A report that may be handed in again. */
public sealed interface Resubmittable extends Report permits Undecided, Withdrawn {
    /** The township hands in a new revision; whatever was asked of the old one is done with. */
    default Change resubmit(Deed deed, String contentHash) {
        return Change.of(new Submitted(head().handedIn(deed, contentHash)), Action.SUBMITTED, deed);
    }
}
