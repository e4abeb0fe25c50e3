package cn.fazhi.report.page;

import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.figures.CorrectionRequest;
import cn.fazhi.report.figures.FigureRequest;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a clerk changed in the rows of a form.
 *
 * @param changed rows with another value than was read, or with one that was not read
 * @param struck rows that are not to count
 */
record FormCorrections(List<FormRow> changed, List<FormRow> struck) {
    private static final Pattern FIGURE = Pattern.compile("figures\\[(\\d+)]\\.(\\w+)");
    private static final Pattern REMOVED = Pattern.compile("removed\\[(\\d+)]");

    static FormCorrections of(HandInForm form) {
        List<FormRow> rows = form.rows();
        return new FormCorrections(
                rows.stream().filter(FormRow::isCorrection).toList(),
                rows.stream().filter(FormRow::struck).toList());
    }

    CorrectionRequest request() {
        return new CorrectionRequest(
                changed.stream().map(FormCorrections::figure).toList(),
                struck.stream().map(FormRow::code).toList());
    }

    private static FigureRequest figure(FormRow row) {
        Qualifier qualifier = Arrays.stream(Qualifier.values())
                .filter(each -> each.toString().equals(row.qualifier()))
                .findFirst()
                .orElse(Qualifier.EXACT);
        return new FigureRequest(row.code().isEmpty() ? null : row.code(), row.amount(), null, qualifier);
    }

    /** The same refusal, with the field of the form that it blames instead of that of the request. */
    Refusal atField(Refusal refusal) {
        Matcher figure = FIGURE.matcher(String.valueOf(refusal.field()));
        if (figure.matches()) {
            FormRow row = changed.get(Integer.parseInt(figure.group(1)));
            return figure.group(2).equals("code") ? blame(refusal, row.codeField()) : atValue(refusal, row);
        }
        Matcher removed = REMOVED.matcher(String.valueOf(refusal.field()));
        return removed.matches()
                ? blame(refusal, struck.get(Integer.parseInt(removed.group(1))).codeField())
                : refusal;
    }

    /** To the rules a value that is no number is none at all. */
    private static Refusal atValue(Refusal refusal, FormRow row) {
        String field = row.valueField();
        return row.amount() == null && !row.value().isEmpty()
                ? Refusal.of(ReportProblem.NOT_A_NUMBER, field, row.code(), row.value())
                : blame(refusal, field);
    }

    private static Refusal blame(Refusal refusal, String field) {
        return new Refusal(refusal.code(), field, refusal.arguments());
    }
}
