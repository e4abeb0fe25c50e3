package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.indicator.formula.Calculation;
import cn.fazhi.indicator.formula.model.Attributes;
import cn.fazhi.indicator.rubric.SheetDocument.BandDocument;
import cn.fazhi.indicator.rubric.SheetDocument.ItemDocument;
import cn.fazhi.indicator.rubric.model.Band;
import cn.fazhi.indicator.rubric.model.Rule;
import cn.fazhi.indicator.rubric.model.Rule.Side;
import cn.fazhi.indicator.rubric.model.Section;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the rule of a line. */
@Singleton
public class ReadRule {
    private final Catalogue catalogue;

    public ReadRule(Catalogue catalogue) {
        this.catalogue = catalogue;
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
                        expression(fields, path + ".when", document.when(), Calculation.Kind.TRUTH),
                        otherwise(fields, path, document, points));
            case PROPORTIONAL -> proportional(fields, path, document);
            case BANDS ->
                new Rule.Bands(
                        number(fields, path, document), bands(fields, path + ".bands", document.bands(), points));
            case PER_UNIT ->
                new Rule.PerUnit(
                        number(fields, path, document),
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
                number(fields, path, document),
                fields.positive(path + ".required", document.required()),
                fields.positive(path + ".deduct", document.deduct()),
                fields.cap(path + ".cap", document.cap(), points));
    }

    private Rule threshold(Fields fields, String path, ItemDocument document, BigDecimal points) {
        String value = number(fields, path, document);
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
        String value = number(fields, path, document);
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

    private static List<Band> bands(
            Fields fields, String path, @Nullable List<@Nullable BandDocument> documents, BigDecimal points) {
        List<Band> bands = new ArrayList<>();
        if (documents == null || documents.isEmpty()) {
            fields.refuse(RubricProblem.FIELD_REQUIRED, path);
            return bands;
        }
        for (int i = 0; i < documents.size(); i++) {
            Band band = band(fields, path + "[" + i + "]", documents.get(i), points);
            if (bands.stream().anyMatch(band::overlaps)) {
                fields.refuse(RubricProblem.BANDS_OVERLAP, path + "[" + i + "]", String.valueOf(i + 1));
            }
            bands.add(band);
        }
        return bands;
    }

    private static Band band(Fields fields, String path, @Nullable BandDocument document, BigDecimal points) {
        BandDocument given = document == null ? new BandDocument(null, null, null) : document;
        BigDecimal from = given.from() == null ? null : fields.value(path + ".from", given.from());
        BigDecimal below = given.below() == null ? null : fields.value(path + ".below", given.below());
        if (from == null && below == null) {
            fields.refuse(RubricProblem.FIELD_REQUIRED, path + ".from");
        } else if (from != null && below != null && from.compareTo(below) >= 0) {
            fields.refuse(RubricProblem.BAND_BACKWARDS, path, from.toPlainString(), below.toPlainString());
        }
        String place = path + ".points";
        return new Band(from, below, fields.within(place, fields.amount(place, given.points()), points));
    }

    private String number(Fields fields, String path, ItemDocument document) {
        return expression(fields, path + ".value", document.value(), Calculation.Kind.NUMBER);
    }

    private String expression(Fields fields, String path, @Nullable String text, Calculation.Kind wanted) {
        if (text == null || text.isBlank()) {
            fields.refuse(RubricProblem.FIELD_REQUIRED, path);
            return "";
        }
        Calculation.parse(text)
                .ifPresentOrElse(
                        read -> check(fields, path, read, wanted),
                        () -> fields.refuse(RubricProblem.INVALID_EXPRESSION, path, text));
        return text;
    }

    private void check(Fields fields, String path, Calculation read, Calculation.Kind wanted) {
        List<String> unknown =
                read.operands().stream().filter(code -> !isKnown(code)).toList();
        unknown.forEach(code -> fields.refuse(RubricProblem.UNKNOWN_FIGURE, path, code));
        if (unknown.isEmpty() && read.kind().filter(wanted::equals).isEmpty()) {
            fields.refuse(
                    switch (wanted) {
                        case TRUTH -> RubricProblem.NOT_A_CONDITION;
                        case NUMBER -> RubricProblem.NOT_A_NUMBER;
                    },
                    path);
        }
    }

    private boolean isKnown(String code) {
        return code.equals(Attributes.POPULATION)
                || catalogue.figure(code).isPresent()
                || catalogue.derived().stream().anyMatch(each -> each.code().equals(code));
    }
}
