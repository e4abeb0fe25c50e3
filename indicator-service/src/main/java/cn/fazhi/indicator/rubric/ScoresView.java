package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.projection.model.ReportState;
import cn.fazhi.indicator.rubric.model.ItemKind;
import cn.fazhi.indicator.rubric.model.WhenMissing;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.value.model.Exactness;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The scores of a county's townships with their working. Equal totals share a rank.
 *
 * @param townships the highest total first; those without one last
 */
@Schema(name = "Scores")
public record ScoresView(
        AreaView area,
        RubricView.EntryView rubric,
        String programme,
        Period period,
        Basis basis,
        BigDecimal fullMarks,
        int ranked,
        List<TownshipView> townships) {

    /**
     * One township.
     *
     * @param total null if it is excused, or nothing of the sheet applies to it
     * @param base full marks without the items that are left out
     * @param state of its report, null if there is none
     * @param excused why it is not scored
     */
    @Schema(name = "TownshipScore")
    public record TownshipView(
            @Nullable Integer rank,
            String code,
            String name,
            @Nullable BigDecimal total,
            @Nullable BigDecimal base,
            @Nullable GradeView grade,
            @Nullable ReportState state,
            @Nullable UUID report,
            @Nullable Integer revision,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String excused,

            List<GroupView> groups) {}

    /** 等次. */
    @Schema(name = "ScoreGrade")
    public record GradeView(String code, LocalizedText title) {}

    /**
     * A group.
     *
     * @param full the most that it contributes to full marks
     * @param base the same without the items that are left out
     */
    @Schema(name = "ScoreGroup")
    public record GroupView(
            String code,
            LocalizedText title,
            BigDecimal points,
            BigDecimal full,
            BigDecimal base,
            List<LineView> lines) {}

    /**
     * A line with its working.
     *
     * @param asked what the sheet asks for
     * @param max the most that the item gives, or for a minus item takes off
     * @param points negative for a minus item
     * @param excluded whether the item is left out of the base
     * @param value what was read; null if nothing is, or the item reads no figure
     * @param because why it has these points
     * @param missing what was done because something is missing
     * @param sources the places of the report that the value rests on
     */
    @Schema(name = "ScoreLine")
    public record LineView(
            String item,
            LocalizedText title,
            ItemKind kind,
            LocalizedText asked,
            BigDecimal max,
            BigDecimal points,
            BigDecimal deducted,
            boolean excluded,
            @Nullable BigDecimal value,
            @Nullable Exactness exactness,
            GroundsView because,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WhenMissing missing,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReasonView reason,

            List<SourceView> sources,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable GivenView given) {}

    /** A reason in words; the code keeps its meaning. */
    @Schema(name = "ScoreGrounds")
    public record GroundsView(String code, String zh, String en) {}

    /**
     * An entry of the report.
     *
     * @param evidence the clause; null for a value that was sent as data
     */
    @Schema(name = "ScoreSource")
    public record SourceView(
            String code,
            LocalizedText name,
            BigDecimal value,
            String unit,
            Qualifier qualifier,
            Origin origin,
            @Nullable Evidence evidence) {}

    /** What an officer gave. */
    @Schema(name = "GivenPoints")
    public record GivenView(String item, @Nullable BigDecimal points, String reason, String by, Instant at) {}
}
