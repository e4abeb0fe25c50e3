package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.indicator.rubric.SheetDocument.ItemDocument;
import cn.fazhi.indicator.rubric.model.Item;
import cn.fazhi.indicator.rubric.model.ItemKind;
import cn.fazhi.indicator.rubric.model.Rule;
import cn.fazhi.indicator.rubric.model.WhenMissing;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads one line of a sheet. */
@Singleton
public class ReadItem {
    private final ReadRule rules;

    public ReadItem(ReadRule rules) {
        this.rules = rules;
    }

    Item read(Fields fields, String path, ItemDocument document) {
        RuleName name = fields.option(path + ".rule", document.rule(), RuleName.values());
        ItemKind kind = fields.optional(path + ".kind", document.kind(), ItemKind.values())
                .orElse(ItemKind.SCORE);
        String code = fields.code(path + ".code", document.code(), "item");
        LocalizedText title = fields.text(path + ".title", document.title());
        BigDecimal points = fields.positive(path + ".points", document.points());
        Rule rule = rules.read(fields, path, document, name, points);
        if (document.rule() != null) {
            refuseUnused(fields, path, document, name);
        }
        if (kind == ItemKind.BONUS && name.takesOff()) {
            fields.refuse(RubricProblem.RULE_NOT_FOR_BONUS, path + ".rule", name);
        }
        return new Item(
                code,
                title,
                kind,
                points,
                rule,
                missing(fields, path + ".missing", document, kind),
                description(fields, path + ".description", document, name));
    }

    private static WhenMissing missing(Fields fields, String path, ItemDocument document, ItemKind kind) {
        WhenMissing missing = fields.option(path, document.missing(), WhenMissing.values());
        if (missing == WhenMissing.EXCLUDE && kind != ItemKind.SCORE) {
            fields.refuse(RubricProblem.EXCLUDE_NOT_POSSIBLE, path, kind);
        }
        return missing;
    }

    /** Who gives points by hand has to know for what. */
    private static @Nullable LocalizedText description(
            Fields fields, String path, ItemDocument document, RuleName name) {
        return name == RuleName.MANUAL || document.description() != null
                ? fields.text(path, document.description())
                : null;
    }

    private static void refuseUnused(Fields fields, String path, ItemDocument document, RuleName name) {
        parameters(document).forEach((field, value) -> {
            if (value != null && !name.has(field)) {
                fields.refuse(RubricProblem.FIELD_NOT_USED, path + "." + field, name, name.fieldNames());
            }
        });
    }

    private static Map<String, @Nullable Object> parameters(ItemDocument document) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("value", document.value());
        parameters.put("when", document.when());
        parameters.put("required", document.required());
        parameters.put("deduct", document.deduct());
        parameters.put("cap", document.cap());
        parameters.put("atLeast", document.atLeast());
        parameters.put("atMost", document.atMost());
        parameters.put("otherwise", document.otherwise());
        parameters.put("from", document.from());
        parameters.put("full", document.full());
        parameters.put("bands", document.bands());
        parameters.put("free", document.free());
        parameters.put("each", document.each());
        parameters.put("late", document.late());
        parameters.put("perDay", document.perDay());
        parameters.put("noReport", document.noReport());
        parameters.put("sections", document.sections());
        return parameters;
    }
}
