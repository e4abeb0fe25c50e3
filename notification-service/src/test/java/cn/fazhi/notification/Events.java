package cn.fazhi.notification;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionKind;
import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.contracts.event.ReportEvent.ReportAccepted;
import cn.fazhi.contracts.event.ReportEvent.ReportReturned;
import cn.fazhi.contracts.event.ReportEvent.ReportSubmitted;
import cn.fazhi.contracts.event.ReportEvent.ReportWithdrawn;
import cn.fazhi.contracts.event.ReportSnapshot;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.period.Period;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Events of a fictional county as the topics carry them. */
public final class Events {
    public static final String PROGRAMME = "annual-report";
    public static final Period PERIOD = Period.ofYear(2025);
    public static final LocalDate DUE = LocalDate.of(2026, 2, 28);
    private static final LocalizedText NAME = new LocalizedText("法治政府建设年度报告", "annual report on law-based government");

    private Events() {}

    /** What a township owes for 2025, due on 28 February 2026 and open since January; version 1. */
    public static ObligationChanged obligation(String township) {
        return new ObligationChanged(
                DivisionCode.of(township),
                name(township),
                PROGRAMME,
                NAME,
                PERIOD,
                LocalDate.of(2026, 1, 1),
                DUE,
                null,
                null,
                false,
                1,
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    public static ObligationChanged due(ObligationChanged before, LocalDate opensOn, LocalDate due) {
        return changed(before, opensOn, due, before.extension(), before.excusedReason(), before.historical());
    }

    public static ObligationChanged extended(ObligationChanged before, LocalDate until, Instant grantedAt) {
        ObligationChanged.Extension extension =
                new ObligationChanged.Extension(until, "汛期", "officer-990101", grantedAt);
        return changed(
                before, before.opensOn(), before.dueDate(), extension, before.excusedReason(), before.historical());
    }

    public static ObligationChanged excused(ObligationChanged before) {
        return changed(before, before.opensOn(), before.dueDate(), before.extension(), "撤并", before.historical());
    }

    public static ObligationChanged historical(ObligationChanged before) {
        return changed(before, before.opensOn(), before.dueDate(), before.extension(), before.excusedReason(), true);
    }

    private static ObligationChanged changed(
            ObligationChanged before,
            LocalDate opensOn,
            LocalDate due,
            ObligationChanged.@Nullable Extension extension,
            @Nullable String excused,
            boolean historical) {
        return new ObligationChanged(
                before.township(),
                before.townshipName(),
                before.programme(),
                before.programmeName(),
                before.period(),
                opensOn,
                due,
                extension,
                excused,
                historical,
                before.version() + 1,
                before.occurredAt().plusSeconds(60));
    }

    public static ReportSubmitted submitted(String township, long version, Instant at) {
        return new ReportSubmitted(report(township, version, at), at, "clerk-" + township);
    }

    public static ReportReturned returned(String township, long version, Instant at, String... reasons) {
        return new ReportReturned(report(township, version, at), at, "officer-990101", List.of(reasons));
    }

    public static ReportAccepted accepted(String township, long version, Instant at) {
        return new ReportAccepted(report(township, version, at), at, "officer-990101");
    }

    public static ReportWithdrawn withdrawn(String township, long version, Instant at) {
        return new ReportWithdrawn(report(township, version, at), at, "clerk-" + township, "误报");
    }

    public static DivisionChanged division(String code, String name, long version) {
        DivisionCode division = DivisionCode.of(code);
        return new DivisionChanged(
                division,
                name,
                DivisionKind.of(division, name),
                null,
                true,
                null,
                version,
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    public static String name(String township) {
        return "第" + township.substring(6) + "镇";
    }

    private static ReportSnapshot report(String township, long version, Instant at) {
        return new ReportSnapshot(
                UUID.nameUUIDFromBytes(township.getBytes(StandardCharsets.UTF_8)),
                DivisionCode.of(township),
                PROGRAMME,
                PERIOD,
                1,
                version,
                at,
                at,
                false,
                "报告",
                Sections.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
