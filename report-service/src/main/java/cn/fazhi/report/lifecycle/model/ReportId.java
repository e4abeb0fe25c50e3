package cn.fazhi.report.lifecycle.model;

import java.time.Instant;
import java.util.UUID;

/** Ids of reports: UUIDs of version 7, which grow with time and so keep the newest reports together in the index. */
public final class ReportId {
    private static final long VERSION = 0x7000L;
    private static final long RANDOM_IN_HIGH_PART = 0x0FFFL;

    private ReportId() {}

    /** A new id. */
    public static UUID at(Instant now) {
        UUID random = UUID.randomUUID();
        long high = (now.toEpochMilli() << 16) | VERSION | (random.getMostSignificantBits() & RANDOM_IN_HIGH_PART);
        return new UUID(high, random.getLeastSignificantBits());
    }
}
