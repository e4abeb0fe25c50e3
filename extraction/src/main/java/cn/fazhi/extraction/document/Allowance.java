package cn.fazhi.extraction.document;

import java.time.Duration;
import java.util.function.LongSupplier;

/** What is allowed to one reading of one document: the limits, and the time that is left of it. */
final class Allowance {
    private final DocumentLimits limits;
    private final LongSupplier nanos;
    private final long start;
    private int cells;

    private Allowance(DocumentLimits limits, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /** The allowance of a reading that starts now. */
    static Allowance of(DocumentLimits limits) {
        return of(limits, System::nanoTime);
    }

    static Allowance of(DocumentLimits limits, LongSupplier nanos) {
        return new Allowance(limits, nanos);
    }

    DocumentLimits limits() {
        return limits;
    }

    /** To be called for cells of tables before they are laid out: merged ones ask for many with few characters. */
    void takeCells(int more) {
        cells += more;
        TextLines.check(cells, this);
    }

    /** To be called wherever a document may make the work go on: refuses it once its time is over. */
    void checkTime() {
        Duration time = limits.time();
        if (nanos.getAsLong() - start > time.toNanos()) {
            throw new Refused(DocumentProblem.TAKES_TOO_LONG, time.toSeconds());
        }
    }
}
