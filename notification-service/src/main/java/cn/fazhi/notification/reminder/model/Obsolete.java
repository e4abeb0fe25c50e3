package cn.fazhi.notification.reminder.model;

import java.util.Locale;

/** Why a notice that was once due is not sent any more. */
public enum Obsolete {
    /** The report is in. */
    REPORT_ARRIVED,
    /** The township need not report. */
    EXCUSED,
    /** The period turned out to be historical. */
    HISTORICAL,
    /** The due date was moved; the new one has rungs of its own. */
    DUE_DATE_MOVED,
    /** A later rung was reached, or the county's return letter has told it. */
    SUPERSEDED,
    /** The report that was returned is no longer the returned one. */
    NO_LONGER_RETURNED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
