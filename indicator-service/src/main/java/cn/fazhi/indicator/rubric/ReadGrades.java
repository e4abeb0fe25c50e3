package cn.fazhi.indicator.rubric;

import cn.fazhi.indicator.rubric.SheetDocument.GradeDocument;
import cn.fazhi.indicator.rubric.model.Grade;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the grades of a sheet: every total has one. */
final class ReadGrades {
    private ReadGrades() {}

    /** The highest first. */
    static List<Grade> read(Fields fields, @Nullable List<@Nullable GradeDocument> documents) {
        if (documents == null) {
            return List.of();
        }
        List<Grade> grades = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            String path = "grades[" + i + "]";
            GradeDocument document = documents.get(i);
            if (document == null) {
                fields.refuse(RubricProblem.FIELD_REQUIRED, path);
                continue;
            }
            BigDecimal from = fields.amount(path + ".from", document.from());
            if (grades.stream().anyMatch(other -> other.from().compareTo(from) == 0)) {
                fields.refuse(RubricProblem.BANDS_OVERLAP, path + ".from", from.toPlainString());
            }
            grades.add(new Grade(
                    fields.code(path + ".code", document.code(), "grade"),
                    fields.text(path + ".title", document.title()),
                    from));
        }
        if (grades.stream().noneMatch(grade -> grade.from().signum() == 0)) {
            fields.refuse(RubricProblem.GRADES_INCOMPLETE, "grades");
        }
        grades.sort(Comparator.comparing(Grade::from).reversed());
        return grades;
    }
}
