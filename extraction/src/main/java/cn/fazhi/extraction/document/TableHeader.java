package cn.fazhi.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the columns of a table of indicators are. Two such tables side by side have each column twice; each name column
 * then owns the columns up to the next one.
 */
record TableHeader(List<Group> groups) {
    private static final Pattern NAME = Pattern.compile("(.{0,6}(指标|项目|内容|事项|名称)(名称)?)");
    private static final Pattern VALUE =
            Pattern.compile("((本年|全年|年度|累计|实际|工作)?(数量|数值|数据|数额|数|合计|完成情况|完成数|完成值|完成量|实绩|结果|填报数|填报值|统计数|统计值))");
    private static final Pattern YEAR = Pattern.compile("((19|20)\\d\\d年?(度)?|本年(度)?|上年(度)?|今年|去年)(.{0,4})");
    private static final Pattern UNIT = Pattern.compile("(计量)?单位");
    private static final Pattern REMARK = Pattern.compile("备注|说明");
    private static final Pattern IN_BRACKETS = Pattern.compile("(.+)[（(](?:单位[:：])?([^（()）]{1,6})[)）]");
    private static final Pattern NUMBER = Pattern.compile("(约|近|超过|超)?[-+]?[\\d,，.]+[万亿]?[余多]?");

    /** A column of values: its words before the value, which may be none, and its own unit. */
    private record Value(int column, String label, String unit) {}

    private record Group(int name, int unit, int remark, List<Value> values) {}

    /** The header that these cells are, if there is a column of names and one of values. */
    static Optional<TableHeader> of(List<String> cells) {
        List<Group> groups = new ArrayList<>();
        int from = firstName(cells, 0);
        while (from < cells.size()) {
            int to = firstName(cells, from + 1);
            group(cells, from, to).ifPresent(groups::add);
            from = to;
        }
        return groups.isEmpty() ? Optional.empty() : Optional.of(new TableHeader(groups));
    }

    /** A header of names over one row of numbers. */
    static Optional<TableHeader> overSingleRow(List<String> header, List<String> values) {
        boolean fits = header.size() == values.size()
                && header.size() > 1
                && header.stream().noneMatch(cell -> cell.isEmpty() || isNumber(cell))
                && values.stream().allMatch(TableHeader::isNumber);
        return fits ? Optional.of(new TableHeader(List.of(allValues(header)))) : Optional.empty();
    }

    /** A row of the table below this header. */
    List<String> lines(List<String> cells) {
        List<String> lines =
                groups.stream().flatMap(group -> line(group, cells).stream()).toList();
        String joined = TableText.joined(cells);
        return lines.isEmpty() && !joined.isEmpty() ? List.of(joined) : lines;
    }

    private static int firstName(List<String> cells, int from) {
        int at = from;
        while (at < cells.size() && !(NAME.matcher(bare(cells.get(at))).matches() && !isValue(cells.get(at)))) {
            at++;
        }
        return at;
    }

    private static Optional<Group> group(List<String> cells, int from, int to) {
        int unit = -1;
        int remark = -1;
        List<Value> values = new ArrayList<>();
        for (int at = from + 1; at < to; at++) {
            String cell = cells.get(at);
            if (UNIT.matcher(cell).matches()) {
                unit = at;
            } else if (REMARK.matcher(cell).matches()) {
                remark = at;
            } else if (isValue(cell)) {
                values.add(value(at, cell));
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Group(from, unit, remark, values));
    }

    private static Group allValues(List<String> header) {
        List<Value> values = new ArrayList<>();
        for (int at = 0; at < header.size(); at++) {
            values.add(new Value(at, bare(header.get(at)) + "：", unitOf(header.get(at))));
        }
        return new Group(-1, -1, -1, values);
    }

    private static Value value(int column, String header) {
        String bare = bare(header);
        return new Value(column, YEAR.matcher(bare).matches() ? bare : "", unitOf(header));
    }

    private static boolean isValue(String header) {
        String bare = bare(header);
        return VALUE.matcher(bare).matches() || YEAR.matcher(bare).matches();
    }

    private static List<String> line(Group group, List<String> cells) {
        String name = cell(cells, group.name());
        String unit = cell(cells, group.unit());
        List<String> said = group.values().stream()
                .filter(value -> !cell(cells, value.column()).isEmpty())
                .map(value ->
                        value.label() + measured(cell(cells, value.column()), unit.isEmpty() ? value.unit() : unit))
                .toList();
        if (said.isEmpty() || name.isEmpty() && group.name() >= 0) {
            return List.of();
        }
        if (group.name() < 0) {
            return said;
        }
        String remark = cell(cells, group.remark());
        return List.of(name + "：" + String.join("，", said) + (remark.isEmpty() ? "" : "（" + remark + "）"));
    }

    private static String measured(String value, String unit) {
        return isNumber(value) && !value.endsWith(unit) ? value + unit : value;
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell.replace(" ", "")).matches();
    }

    private static String bare(String header) {
        Matcher bracketed = IN_BRACKETS.matcher(header);
        return (bracketed.matches() ? bracketed.group(1) : header).replace(" ", "");
    }

    private static String unitOf(String header) {
        Matcher bracketed = IN_BRACKETS.matcher(header);
        return bracketed.matches() ? bracketed.group(2) : "";
    }

    private static String cell(List<String> cells, int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }
}
