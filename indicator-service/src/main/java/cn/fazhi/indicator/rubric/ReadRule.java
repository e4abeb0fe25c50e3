package cn.fazhi.indicator.rubric;

import cn.fazhi.indicator.rubric.SheetDocument.ItemDocument;
import cn.fazhi.indicator.rubric.model.Rule;
import cn.fazhi.indicator.rubric.model.Rule.Side;
import cn.fazhi.indicator.rubric.model.Section;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the rule of a line. */
@Singleton
public class ReadRule {
    private final ReadExpression expressions;

    public ReadRule(ReadExpression expressions) {
        this.expressions = expressions;
    }

    /**
     * Reads it.
     *
     * @param points of the item
     */
    Rule read(Fields fields, String path, ItemDocument document, RuleName name, BigDecimal points) {
        return switch (name) {
            case PER_MISSING -> perMissing(fields, path, document, points);
            case THRESHOLD -> threshold(fields, path, document, points);
            case CONDITION ->
                new Rule.Condition(
                        expressions.condition(fields, path + ".when", document.when()),
                        otherwise(fields, path, document, points));
            case PROPORTIONAL -> proportional(fields, path, document);
            case BANDS ->
                new Rule.Bands(
                        expressions.number(fields, path + ".value", document.value()),
                        ReadBands.read(fields, path + ".bands", document.bands(), points));
            case PER_UNIT ->
                new Rule.PerUnit(
                        expressions.number(fields, path + ".value", document.value()),
                        fields.amountOr(path + ".free", document.free(), BigDecimal.ZERO),
                        fields.positive(path + ".each", document.each()),
                        fields.cap(path + ".cap", document.cap(), points));
            case TIMELINESS -> timeliness(fields, path, document, points);
            case SECTIONS ->
                new Rule.RequiredSections(
                        sections(fields, path + ".sections", document.sections()),
                        fields.positive(path + ".deduct", document.deduct()));
            case MANUAL -> new Rule.Manual();
        };
    }

    private Rule perMissing(Fields fields, String path, ItemDocument document, BigDecimal points) {
        return new Rule.PerMissing(
                expressions.number(fields, path + ".value", document.value()),
                fields.positive(path + ".required", document.required()),
                fields.positive(path + ".deduct", document.deduct()),
                fields.cap(path + ".cap", document.cap(), points));
    }

    private Rule threshold(Fields fields, String path, ItemDocument document, BigDecimal points) {
        String value = expressions.number(fields, path + ".value", document.value());
        BigDecimal otherwise = otherwise(fields, path, document, points);
        BigDecimal atLeast = document.atLeast();
        BigDecimal atMost = document.atMost();
        if ((atLeast == null) == (atMost == null)) {
            fields.refuse(RubricProblem.ONE_LIMIT, path + ".atLeast");
            return new Rule.Threshold(value, BigDecimal.ZERO, Side.AT_LEAST, otherwise);
        }
        return atLeast != null
                ? new Rule.Threshold(value, fields.value(path + ".atLeast", atLeast), Side.AT_LEAST, otherwise)
                : new Rule.Threshold(value, fields.value(path + ".atMost", atMost), Side.AT_MOST, otherwise);
    }

    private static BigDecimal otherwise(Fields fields, String path, ItemDocument document, BigDecimal points) {
        String place = path + ".otherwise";
        return fields.within(place, fields.amountOr(place, document.otherwise(), BigDecimal.ZERO), points);
    }

    private Rule proportional(Fields fields, String path, ItemDocument document) {
        String value = expressions.number(fields, path + ".value", document.value());
        BigDecimal from = document.from() == null ? BigDecimal.ZERO : fields.value(path + ".from", document.from());
        BigDecimal full = fields.value(path + ".full", document.full());
        if (document.full() != null && from.compareTo(full) == 0) {
            fields.refuse(RubricProblem.NO_RANGE, path + ".full", full.toPlainString());
        }
        return new Rule.Proportional(value, from, from.compareTo(full) == 0 ? from.add(BigDecimal.ONE) : full);
    }

    private static Rule timeliness(Fields fields, String path, ItemDocument document, BigDecimal points) {
        if (document.late() == null && document.perDay() == null) {
            fields.refuse(RubricProblem.FIELD_REQUIRED, path + ".late");
        }
        return new Rule.Timeliness(
                fields.amountOr(path + ".late", document.late(), BigDecimal.ZERO),
                fields.amountOr(path + ".perDay", document.perDay(), BigDecimal.ZERO),
                fields.cap(path + ".cap", document.cap(), points),
                fields.within(
                        path + ".noReport", fields.amountOr(path + ".noReport", document.noReport(), points), points));
    }

    private static List<Section> sections(Fields fields, String path, @Nullable List<@Nullable String> names) {
        if (names == null || names.isEmpty()) {
            fields.refuse(RubricProblem.FIELD_REQUIRED, path);
            return List.of();
        }
        Set<Section> sections = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            sections.add(fields.option(path + "[" + i + "]", names.get(i), Section.values()));
        }
        return List.copyOf(sections);
    }
}
