package cn.fazhi.indicator.rubric.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Scores a township: lines, groups within their caps, and the whole. Where items are left out, what the groups give is
 * brought up to full marks, so that townships stay comparable; groups of bonus or minus items alone come on top as they are.
 */
public final class Scoring {
    private Scoring() {}

    /** The same sheet and facts always give the same score. */
    public static Score score(Sheet sheet, TownshipFacts facts) {
        LineScoring lines = new LineScoring(sheet, facts);
        List<GroupScore> groups = sheet.groups().stream()
                .map(group ->
                        group(group, group.items().stream().map(lines::score).toList()))
                .toList();
        BigDecimal base = groups.stream()
                .filter(each -> each.group().isPartOfTotal())
                .map(GroupScore::base)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = base.signum() == 0 ? null : total(sheet, groups, base);
        return new Score(total, base, total == null ? null : grade(sheet, total), groups);
    }

    private static @Nullable Grade grade(Sheet sheet, BigDecimal total) {
        return sheet.gradeOf(total).orElse(null);
    }

    private static GroupScore group(Group group, List<Line> lines) {
        BigDecimal sum = lines.stream().map(Line::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal excluded = lines.stream()
                .filter(Line::excluded)
                .map(line -> line.item().points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = group.points().subtract(excluded);
        return new GroupScore(
                group,
                within(group, sum),
                group.cap() == null ? left : group.cap().min(left),
                lines);
    }

    /** A group with points of its own never falls below zero; one of minus items alone is taken off the whole. */
    private static BigDecimal within(Group group, BigDecimal sum) {
        BigDecimal capped =
                group.cap() == null ? sum : sum.min(group.cap()).max(group.cap().negate());
        return group.isPartOfTotal() ? capped.max(BigDecimal.ZERO) : capped;
    }

    private static BigDecimal total(Sheet sheet, List<GroupScore> groups, BigDecimal base) {
        BigDecimal earned = sum(groups, true)
                .multiply(sheet.total())
                .divide(base, MathContext.DECIMAL128)
                .setScale(sheet.decimals(), RoundingMode.HALF_UP);
        BigDecimal total = earned.add(sum(groups, false));
        BigDecimal capped = sheet.cap() == null ? total : total.min(sheet.cap());
        return LineScoring.plain(sheet.belowZero() ? capped : capped.max(BigDecimal.ZERO));
    }

    private static BigDecimal sum(List<GroupScore> groups, boolean partOfTotal) {
        return groups.stream()
                .filter(each -> each.group().isPartOfTotal() == partOfTotal)
                .map(GroupScore::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
