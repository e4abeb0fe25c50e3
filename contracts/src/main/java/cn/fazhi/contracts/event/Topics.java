package cn.fazhi.contracts.event;

/** The Kafka topics. The key of every record keeps what must stay in order on one partition. */
public final class Topics {
    /** {@link ReportEvent}s, keyed by township code. */
    public static final String REPORTS = "fazhi.reports";
    /** {@link ObligationChanged}, keyed by township, programme and period; compacted. */
    public static final String OBLIGATIONS = "fazhi.obligations";
    /** {@link DivisionChanged}, keyed by division code; compacted. */
    public static final String DIVISIONS = "fazhi.divisions";

    private Topics() {}
}
