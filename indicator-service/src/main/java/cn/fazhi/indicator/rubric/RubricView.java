package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.indicator.rubric.model.RubricState;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of a rubric with its sheet, which can be changed and sent back.
 *
 * @param area the county that owns it
 * @param validFrom the first day on which it holds; null for a draft
 * @param validUntil the first day on which it holds no more; null if none is set
 */
@Schema(name = "Rubric")
public record RubricView(
        String code,
        String area,
        int version,
        RubricState state,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String changedBy,
        Instant changedAt,
        SheetDocument sheet,
        List<ChangeView> history) {
    /** Who did what, when, why. */
    @Schema(name = "RubricChange")
    public record ChangeView(Instant at, String by, String what, String why) {}

    /** The rubrics of an area. */
    @Schema(name = "Rubrics")
    public record ListView(List<EntryView> rubrics) {}

    /** A version of a rubric, without its sheet. */
    @Schema(name = "RubricVersion")
    public record EntryView(
            String code,
            String area,
            LocalizedText title,
            String programme,
            int version,
            RubricState state,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {}
}
