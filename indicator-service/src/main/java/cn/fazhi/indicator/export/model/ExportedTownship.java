package cn.fazhi.indicator.export.model;

import cn.fazhi.contracts.division.DivisionKind;
import cn.fazhi.indicator.completeness.model.Timeliness;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/**
 * One township that owes a report, or has handed one in although it does not.
 *
 * @param receivedOn the day on which the first revision was received, in the county's zone
 * @param timeliness of a report that counts; null where nothing is rated
 * @param values of those indicators that were asked for and that its report has, by code
 * @param content of its report, if it was asked for and the report counts on the basis
 */
public record ExportedTownship(
        String code,
        String name,
        DivisionKind kind,
        Condition condition,
        @Nullable LocalDate receivedOn,
        @Nullable Timeliness timeliness,
        Map<String, Value> values,
        @Nullable ReportContent content) {
    public ExportedTownship {
        values = Map.copyOf(values);
    }
}
