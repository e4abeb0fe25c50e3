package cn.fazhi.indicator.rubric;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * A scoring sheet as an officer writes it, in JSON or YAML; docs/rubrics.md describes every field. Nothing is required
 * here, so that everything that is wrong is told at once by {@link ReadSheet}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RubricSheet", example = SheetDocument.EXAMPLE)
public record SheetDocument(
        @Nullable Text title,
        @Nullable String programme,
        @Nullable BigDecimal total,
        @Nullable BigDecimal cap,
        @Nullable Boolean belowZero,
        @Nullable Integer decimals,
        @Nullable String withoutReport,
        @Nullable List<@Nullable GroupDocument> groups,
        @Nullable List<@Nullable GradeDocument> grades) {
    static final String EXAMPLE = """
            {"title": {"zh": "2025年度乡镇法治政府建设考核细则", "en": "Township scoring sheet 2025"},
             "programme": "annual-report", "total": 4, "withoutReport": "zero",
             "groups": [{"code": "leadership", "title": {"zh": "组织领导", "en": "Leadership"}, "points": 4, "items": [
               {"code": "special-meetings", "title": {"zh": "专题会议每年不少于3次", "en": "At least 3 special meetings"},
                "points": 3, "rule": "per_missing", "value": "leadership.special_meetings", "required": 3,
                "deduct": 0.5, "missing": "zero"},
               {"code": "timely", "title": {"zh": "按时报送年度报告", "en": "Report in time"}, "points": 1,
                "rule": "timeliness", "late": 0.5, "missing": "exclude"}]}],
             "grades": [{"code": "good", "title": {"zh": "良好", "en": "Good"}, "from": 3},
                        {"code": "poor", "title": {"zh": "较差", "en": "Poor"}, "from": 0}]}""";

    /** A text in both languages. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RubricText")
    public record Text(@Nullable String zh, @Nullable String en) {}

    /** Lines that belong together. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RubricGroup")
    public record GroupDocument(
            @Nullable String code,
            @Nullable Text title,
            @Nullable BigDecimal points,
            @Nullable BigDecimal cap,
            @Nullable List<@Nullable ItemDocument> items) {}

    /** A line; which of the fields after {@code rule} it has depends on the rule. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RubricItem")
    public record ItemDocument(
            @Nullable String code,
            @Nullable Text title,
            @Nullable Text description,
            @Nullable String kind,
            @Nullable BigDecimal points,
            @Nullable String missing,
            @Nullable String rule,
            @Nullable String value,
            @Nullable String when,
            @Nullable BigDecimal required,
            @Nullable BigDecimal deduct,
            @Nullable BigDecimal cap,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            @Nullable BigDecimal otherwise,
            @Nullable BigDecimal from,
            @Nullable BigDecimal full,
            @Nullable List<@Nullable BandDocument> bands,
            @Nullable BigDecimal free,
            @Nullable BigDecimal each,
            @Nullable BigDecimal late,
            @Nullable BigDecimal perDay,
            @Nullable BigDecimal noReport,
            @Nullable List<@Nullable String> sections) {}

    /** A range of values. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RubricBand")
    public record BandDocument(
            @Nullable BigDecimal from,
            @Nullable BigDecimal below,
            @Nullable BigDecimal points) {}

    /** 等次. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RubricGrade")
    public record GradeDocument(
            @Nullable String code,
            @Nullable Text title,
            @Nullable BigDecimal from) {}
}
