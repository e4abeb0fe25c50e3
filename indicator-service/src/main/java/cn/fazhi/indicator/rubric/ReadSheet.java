package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.rubric.SheetDocument.GroupDocument;
import cn.fazhi.indicator.rubric.SheetDocument.ItemDocument;
import cn.fazhi.indicator.rubric.model.Group;
import cn.fazhi.indicator.rubric.model.Item;
import cn.fazhi.indicator.rubric.model.ItemKind;
import cn.fazhi.indicator.rubric.model.Sheet;
import cn.fazhi.indicator.rubric.model.WithoutReport;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads a sheet, or says everything that is wrong with it: the path of the field, a code, and what would be right. */
@Singleton
public class ReadSheet {
    private static final int MOST_LINES = 200;
    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 4;

    private final ReadItem items;

    public ReadSheet(ReadItem items) {
        this.items = items;
    }

    public Reply<Sheet> read(SheetDocument document) {
        Fields fields = new Fields();
        Sheet sheet = sheet(fields, document);
        return fields.refusals().isEmpty() ? new Reply.Found<>(sheet) : new Reply.Refused<>(fields.refusals());
    }

    private Sheet sheet(Fields fields, SheetDocument document) {
        LocalizedText title = fields.text("title", document.title());
        String programme = fields.required("programme", document.programme());
        List<Group> groups = groups(fields, document.groups());
        BigDecimal full = sum(groups.stream().map(Group::full).toList());
        BigDecimal total = fields.positive("total", document.total());
        if (!groups.isEmpty() && total.signum() > 0 && total.compareTo(full) != 0) {
            fields.refuse(RubricProblem.POINTS_DO_NOT_ADD_UP, "total", total.toPlainString(), full.toPlainString());
        }
        BigDecimal bonus =
                sum(groups.stream().map(group -> group.pointsOf(ItemKind.BONUS)).toList());
        return new Sheet(
                title,
                programme,
                total,
                fields.cap("cap", document.cap(), full.add(bonus)),
                Boolean.TRUE.equals(document.belowZero()),
                decimals(fields, document.decimals()),
                fields.optional("withoutReport", document.withoutReport(), WithoutReport.values())
                        .orElse(WithoutReport.ZERO),
                groups,
                ReadGrades.read(fields, document.grades()));
    }

    private static int decimals(Fields fields, @Nullable Integer decimals) {
        if (decimals == null) {
            return DECIMALS;
        }
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            fields.refuse(RubricProblem.UNKNOWN_OPTION, "decimals", decimals, "0, 1, 2, 3, 4");
            return DECIMALS;
        }
        return decimals;
    }

    private List<Group> groups(Fields fields, @Nullable List<@Nullable GroupDocument> documents) {
        if (documents == null || documents.isEmpty()) {
            fields.refuse(RubricProblem.FIELD_REQUIRED, "groups");
            return List.of();
        }
        long lines = documents.stream()
                .mapToLong(group -> group == null || group.items() == null
                        ? 1
                        : group.items().size())
                .sum();
        if (lines > MOST_LINES) {
            fields.refuse(RubricProblem.TOO_MANY_LINES, "groups", String.valueOf(MOST_LINES));
            return List.of();
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            GroupDocument document = documents.get(i);
            if (document == null) {
                fields.refuse(RubricProblem.FIELD_REQUIRED, "groups[" + i + "]");
            } else {
                groups.add(group(fields, "groups[" + i + "]", document));
            }
        }
        return groups;
    }

    private Group group(Fields fields, String path, GroupDocument document) {
        List<Item> read = items(fields, path, document.items());
        String code = fields.code(path + ".code", document.code(), "group");
        LocalizedText title = fields.text(path + ".title", document.title());
        BigDecimal points = fields.amount(path + ".points", document.points());
        Group group = new Group(code, title, points, null, read);
        BigDecimal sum = group.pointsOf(ItemKind.SCORE);
        if (document.points() != null && sum.compareTo(points) != 0) {
            fields.refuse(
                    RubricProblem.POINTS_DO_NOT_ADD_UP,
                    path + ".points",
                    document.points().toPlainString(),
                    sum.toPlainString());
        }
        BigDecimal most = group.pointsOf(ItemKind.SCORE).add(group.pointsOf(ItemKind.BONUS));
        BigDecimal limit = most.signum() == 0 ? group.pointsOf(ItemKind.MINUS) : most;
        return new Group(code, title, points, fields.cap(path + ".cap", document.cap(), limit), read);
    }

    private List<Item> items(Fields fields, String path, @Nullable List<@Nullable ItemDocument> documents) {
        if (documents == null || documents.isEmpty()) {
            fields.refuse(RubricProblem.FIELD_REQUIRED, path + ".items");
            return List.of();
        }
        List<Item> read = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            String place = path + ".items[" + i + "]";
            ItemDocument document = documents.get(i);
            if (document == null) {
                fields.refuse(RubricProblem.FIELD_REQUIRED, place);
            } else {
                read.add(items.read(fields, place, document));
            }
        }
        return read;
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
