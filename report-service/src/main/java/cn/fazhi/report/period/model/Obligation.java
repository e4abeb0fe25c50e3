package cn.fazhi.report.period.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.contracts.event.ObligationChanged.Extension;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Period;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * 报送义务: what one township owes for one period of one programme. It is frozen when the period opens, so past rates
 * never move by themselves; every later change is explicit, and raises the version.
 *
 * @param townshipName the township's name when the period opened
 * @param opensOn the first day on which the report can be handed in
 * @param dueDate the last day on which it is in time, before any extension
 * @param excusedReason why it need not be handed in, or null if it must
 * @param historical whether it stands for a past year brought in later
 * @param version from 1
 */
public record Obligation(
        DivisionCode township,
        String townshipName,
        String programme,
        Period period,
        LocalDate opensOn,
        LocalDate dueDate,
        @Nullable Extension extension,
        @Nullable String excusedReason,
        boolean historical,
        long version) {

    /** An obligation as the opening of a period makes it. */
    public static Obligation opened(
            DivisionCode township, String townshipName, String programme, Period period, Term term) {
        return new Obligation(
                township,
                townshipName,
                programme,
                period,
                term.opensOn(),
                term.dueDate(),
                null,
                null,
                term.historical(),
                1);
    }

    /** The last day on which the report is in time. */
    public LocalDate effectiveDueDate() {
        return extension == null ? dueDate : extension.until();
    }

    /** How a report is rated whose first revision came in then. */
    public Timeliness timeliness(Instant firstReceivedAt, ZoneId zone) {
        if (historical || excusedReason != null) {
            return Timeliness.NOT_RATED;
        }
        LocalDate day = firstReceivedAt.atZone(zone).toLocalDate();
        return day.isAfter(effectiveDueDate()) ? Timeliness.LATE : Timeliness.ON_TIME;
    }

    /** The township gets more time. */
    public Obligation extended(Extension newExtension) {
        return new Obligation(
                township,
                townshipName,
                programme,
                period,
                opensOn,
                dueDate,
                newExtension,
                excusedReason,
                historical,
                version + 1);
    }

    /** The township need not report. */
    public Obligation excused(String reason) {
        return new Obligation(
                township,
                townshipName,
                programme,
                period,
                opensOn,
                dueDate,
                extension,
                reason,
                historical,
                version + 1);
    }

    /** The event that tells the other services how it stands. */
    public ObligationChanged event(LocalizedText programmeName, Instant at) {
        return new ObligationChanged(
                township,
                townshipName,
                programme,
                programmeName,
                period,
                opensOn,
                dueDate,
                extension,
                excusedReason,
                historical,
                version,
                at);
    }
}
