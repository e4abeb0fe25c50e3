package cn.fazhi.indicator.township;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.completeness.model.Timeliness;
import cn.fazhi.indicator.projection.model.ReportState;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.value.model.Exactness;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one township's report gives.
 *
 * @param report null where none was handed in
 * @param counted whether the report's values are part of the areas' on this basis
 * @param reason why they are not
 * @param figures the codes that the report names, in the order of the catalogue
 * @param derived all derived indicators; none where there is no report
 */
public record TownshipIndicatorsView(
        AreaView township,
        String programme,
        Period period,
        Basis basis,
        @Nullable ReportView report,
        boolean counted,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReasonView reason,
        List<FigureView> figures,
        List<DerivedView> derived,
        List<Finding> findings) {

    /**
     * The report behind the figures.
     *
     * @param dueDate the last day on which it is on time, without the extension; null where no obligation is known
     * @param reasons why it was returned or withdrawn
     */
    public record ReportView(
            UUID id,
            ReportState state,
            int revision,
            long version,
            Instant receivedAt,
            Instant firstReceivedAt,
            @Nullable LocalDate dueDate,
            @Nullable LocalDate extendedUntil,
            @Nullable Timeliness timeliness,
            boolean historical,
            String title,
            Sections sections,
            List<String> reasons) {}

    /**
     * One code.
     *
     * @param value the entries that count, added up; null if none counts
     * @param entries every place of the report that gives a value of this code
     */
    public record FigureView(
            String code,
            LocalizedText name,
            String domain,
            String unit,
            @Nullable BigDecimal value,
            Exactness exactness,
            List<EntryView> entries) {}

    /**
     * One place of the report.
     *
     * @param counts whether it takes part in the value
     * @param evidence the clause; null for a value that was sent as data
     */
    public record EntryView(
            BigDecimal value,
            String unit,
            Qualifier qualifier,
            Origin origin,
            boolean counts,
            @Nullable Evidence evidence) {}

    /**
     * A computed indicator.
     *
     * @param value 1 and 0 for yes and no; null with a reason
     */
    public record DerivedView(
            String code,
            LocalizedText name,
            String unit,
            @Nullable BigDecimal value,
            @Nullable Exactness exactness,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReasonView reason) {}
}
