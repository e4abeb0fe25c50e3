package cn.fazhi.report.page;

import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.figures.CorrectionRequest;
import cn.fazhi.report.figures.FigureRequest;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a clerk changed in the rows of the form.
 *
 * @param faults rows that are no numbers
 */
record FormCorrections(CorrectionRequest request, List<Refusal> faults) {
    private static final int LONGEST_NUMBER = 24;

    static FormCorrections of(HandInForm form) {
        List<@Nullable FigureRequest> figures = new ArrayList<>();
        List<@Nullable String> removed = new ArrayList<>();
        List<Refusal> faults = new ArrayList<>();
        for (int row = 0; row < form.rows(); row++) {
            String code = HandInForm.at(form.code, row);
            String value = HandInForm.at(form.value, row);
            String qualifier = HandInForm.at(form.qualifier, row);
            if (form.isStruck(code)) {
                removed.add(code);
            } else if (!code.isEmpty() && !asRead(value, qualifier).equals(HandInForm.at(form.asRead, row))) {
                BigDecimal number = number(value);
                if (number == null) {
                    faults.add(Refusal.of(ReportProblem.NOT_A_NUMBER, "value", code, value));
                }
                figures.add(new FigureRequest(code, number, null, qualifier(qualifier)));
            }
        }
        return new FormCorrections(new CorrectionRequest(figures, removed), faults);
    }

    /** How a row remembers what was read. */
    static String asRead(String value, String qualifier) {
        return value + "|" + qualifier;
    }

    private static @Nullable BigDecimal number(String text) {
        String digits = text.replace(",", "").replace("，", "");
        try {
            return digits.length() > LONGEST_NUMBER ? null : new BigDecimal(digits);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static Qualifier qualifier(String name) {
        return Arrays.stream(Qualifier.values())
                .filter(each -> each.toString().equals(name))
                .findFirst()
                .orElse(Qualifier.EXACT);
    }
}
