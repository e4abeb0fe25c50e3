package cn.fazhi.contracts.event;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Period;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 报送义务: what one township owes for one period of one programme, as it stands now.
 *
 * @param townshipName the township's name at the time the period opened
 * @param opensOn the first day on which the report can be handed in
 * @param dueDate the last day on which it is on time
 * @param extension a later last day, with its reason, or null
 * @param excusedReason why the township need not report, or null if it must
 * @param historical whether the period was opened for an import of past years; it is left out of timeliness and nobody
 *     is reminded of it
 * @param version grows by one with every change of this obligation, from 1
 */
public record ObligationChanged(
        DivisionCode township,
        String townshipName,
        String programme,
        LocalizedText programmeName,
        Period period,
        LocalDate opensOn,
        LocalDate dueDate,
        @Nullable Extension extension,
        @Nullable String excusedReason,
        boolean historical,
        long version,
        Instant occurredAt)
        implements FazhiEvent {

    /**
     * 延期.
     *
     * @param until the new last day on which the report is on time
     * @param grantedBy the account of the officer who granted it
     */
    public record Extension(LocalDate until, String reason, String grantedBy, Instant grantedAt) {}

    /** The last day on which the report is on time, with any extension. */
    public LocalDate effectiveDueDate() {
        return extension == null ? dueDate : extension.until();
    }

    @Override
    public String id() {
        return key() + "-" + version;
    }

    @Override
    public String key() {
        return township + "|" + programme + "|" + period;
    }

    @Override
    public String topic() {
        return Topics.OBLIGATIONS;
    }
}
