package cn.fazhi.report.review;

import cn.fazhi.report.deed.model.Deed;
import cn.fazhi.report.lifecycle.model.Accepted;
import cn.fazhi.report.lifecycle.model.Change;
import cn.fazhi.report.lifecycle.model.Report;
import cn.fazhi.report.lifecycle.model.Returned;
import cn.fazhi.report.lifecycle.model.Submitted;
import cn.fazhi.report.lifecycle.model.Undecided;
import cn.fazhi.report.lifecycle.model.Withdrawn;

import java.util.List;
import java.util.Optional;

/** What somebody wants done with a report. */
public sealed interface Verdict {
    /** The change, if the report's state allows it. */
    Optional<Change> on(Report report, Deed deed);

    /** The county takes it. */
    record Accept() implements Verdict {
        @Override
        public Optional<Change> on(Report report, Deed deed) {
            return switch (report) {
                case Submitted submitted -> Optional.of(submitted.accept(deed));
                case Returned returned -> Optional.empty();
                case Accepted accepted -> Optional.empty();
                case Withdrawn withdrawn -> Optional.empty();
            };
        }
    }

    /** The county wants something put right. */
    record SendBack(List<String> reasons) implements Verdict {
        public SendBack {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Optional<Change> on(Report report, Deed deed) {
            return switch (report) {
                case Submitted submitted -> Optional.of(submitted.sendBack(reasons, deed));
                case Accepted accepted -> Optional.of(accepted.sendBack(reasons, deed));
                case Returned returned -> Optional.empty();
                case Withdrawn withdrawn -> Optional.empty();
            };
        }
    }

    /** The township takes it back. */
    record Withdraw(String reason) implements Verdict {
        @Override
        public Optional<Change> on(Report report, Deed deed) {
            return switch (report) {
                case Undecided undecided -> Optional.of(undecided.withdraw(reason, deed));
                case Accepted accepted -> Optional.empty();
                case Withdrawn withdrawn -> Optional.empty();
            };
        }
    }
}
