package cn.fazhi.report.lifecycle;

import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.contracts.event.ReportEvent.ReportAccepted;
import cn.fazhi.contracts.event.ReportEvent.ReportReturned;
import cn.fazhi.contracts.event.ReportEvent.ReportSubmitted;
import cn.fazhi.contracts.event.ReportEvent.ReportWithdrawn;
import cn.fazhi.contracts.event.ReportSnapshot;
import cn.fazhi.report.deed.model.Deed;
import cn.fazhi.report.lifecycle.model.Accepted;
import cn.fazhi.report.lifecycle.model.Content;
import cn.fazhi.report.lifecycle.model.Head;
import cn.fazhi.report.lifecycle.model.Returned;
import cn.fazhi.report.lifecycle.model.Submitted;
import cn.fazhi.report.lifecycle.model.Withdrawn;
import cn.fazhi.report.period.model.Obligation;

/** Tells the other services of a change. */
final class ReportEvents {
    private ReportEvents() {}

    /** The event of the change that led to this state. */
    static ReportEvent of(Dossier after, Deed deed) {
        ReportSnapshot snapshot = snapshot(after.report().head(), after.obligation(), after.content());
        return switch (after.report()) {
            case Submitted submitted -> new ReportSubmitted(snapshot, deed.at(), deed.by());
            case Returned returned -> new ReportReturned(snapshot, deed.at(), deed.by(), returned.reasons());
            case Accepted accepted -> new ReportAccepted(snapshot, deed.at(), deed.by());
            case Withdrawn withdrawn -> new ReportWithdrawn(snapshot, deed.at(), deed.by(), withdrawn.reason());
        };
    }

    private static ReportSnapshot snapshot(Head head, Obligation obligation, Content content) {
        return new ReportSnapshot(
                head.id(),
                obligation.township(),
                obligation.programme(),
                obligation.period(),
                head.revision(),
                head.version(),
                head.receivedAt(),
                head.firstReceivedAt(),
                obligation.historical(),
                content.title(),
                content.sections(),
                content.figures(),
                content.findings(),
                content.commitments(),
                content.problems());
    }
}
