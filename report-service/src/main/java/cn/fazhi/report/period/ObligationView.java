package cn.fazhi.report.period;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.event.ObligationChanged.Extension;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.report.http.Cursor;
import cn.fazhi.report.period.model.Obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a township owes, as callers see it.
 *
 * @param effectiveDueDate the last day in time, with any extension
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationView(
        DivisionCode township,
        String townshipName,
        String programme,
        Period period,
        LocalDate opensOn,
        LocalDate dueDate,
        LocalDate effectiveDueDate,
        @Nullable Extension extension,
        @Nullable String excusedReason,
        boolean historical,
        long version) {
    static ObligationView of(Obligation obligation) {
        return new ObligationView(
                obligation.township(),
                obligation.townshipName(),
                obligation.programme(),
                obligation.period(),
                obligation.opensOn(),
                obligation.dueDate(),
                obligation.effectiveDueDate(),
                obligation.extension(),
                obligation.excusedReason(),
                obligation.historical(),
                obligation.version());
    }

    Cursor cursor() {
        return Cursor.of(township);
    }
}
