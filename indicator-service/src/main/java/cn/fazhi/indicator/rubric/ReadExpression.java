package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.indicator.formula.Calculation;
import cn.fazhi.indicator.formula.model.Attributes;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.util.List;

/** Reads an expression over indicators. */
@Singleton
public class ReadExpression {
    private final Catalogue catalogue;

    public ReadExpression(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** One that gives a number. */
    String number(Fields fields, String path, @Nullable String text) {
        return expression(fields, path, text, Calculation.Kind.NUMBER);
    }

    /** One that gives yes or no. */
    String condition(Fields fields, String path, @Nullable String text) {
        return expression(fields, path, text, Calculation.Kind.TRUTH);
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
