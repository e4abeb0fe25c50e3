package cn.fazhi.extraction.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the cells of tables of indicators say about themselves: a name, a unit, a value, a year. */
final class TableWords {
    private static final Pattern NAME = Pattern.compile(".{0,6}(指标|项目|内容|事项|名称)(名称)?([（(](计量)?单位[)）])?");
    private static final Pattern VALUE = Pattern.compile(
            "((本年|全年|年度|累计|实际|工作)?(数量|数值|数据|数额|数|合计|完成情况|完成数|完成值|完成量|实绩|结果|完成|实际|实际完成|完成任务数|填报数|填报值|统计数|统计值))");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d|本年|今年|本期|上年|去年|上期|同期)年?度?(.{0,4})");
    private static final Pattern NO_VALUE = Pattern.compile("增|减|比|幅|计划|目标|任务|预计");
    private static final Pattern UNIT_HEADER = Pattern.compile("(计量)?单位");
    private static final Pattern REMARK = Pattern.compile("备注|说明");
    private static final Pattern ORDINAL_HEADER = Pattern.compile("序号|编号|序");
    private static final String UNITS =
            "万?(?:人次|场次|件次|批次|户次|人|名|次|场|件|起|宗|个|份|条|期|家|支|户|册|部|篇|批|项|处|所|小时|天|课时|元|亩)|[%％‰]";
    private static final Pattern UNIT = Pattern.compile(UNITS);
    private static final Pattern WITH_UNIT = Pattern.compile(
            "(.{1,60}?)(?:[（(](?:单位[:：])?(" + UNITS + ")[)）]|[（(]单位[:：]([^（()）]{1,6})[)）]|[，,、 ]\\s?单位[:：](\\S{1,4}))");
    private static final Pattern NUMBER = Pattern.compile("(约|近|超过|超)?[-+]?[\\d,，.]+[万亿]?[余多]?");
    private static final Pattern NOTHING = Pattern.compile("[-—–/／\\\\]{0,4}");

    private TableWords() {}

    static boolean isName(String header) {
        return NAME.matcher(bare(header)).matches() && !isValue(header);
    }

    static boolean isValue(String header) {
        String bare = bare(header);
        return VALUE.matcher(bare).matches() || year(header).isPresent();
    }

    static boolean isUnitHeader(String header) {
        return UNIT_HEADER.matcher(header).matches();
    }

    static boolean isRemarkHeader(String header) {
        return REMARK.matcher(header).matches();
    }

    static boolean isOrdinalHeader(String header) {
        return ORDINAL_HEADER.matcher(header).matches();
    }

    /** The year that a column is of: four digits, or a word such as 上年. */
    static Optional<String> year(String header) {
        Matcher year = YEAR.matcher(bare(header));
        return year.matches() && !NO_VALUE.matcher(year.group(2)).find()
                ? Optional.of(year.group(1))
                : Optional.empty();
    }

    static boolean isUnit(String cell) {
        return UNIT.matcher(cell).matches();
    }

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell.replace(" ", "")).matches();
    }

    /** Whether it says anything: a dash stands for no value. */
    static boolean isSaid(String cell) {
        return !NOTHING.matcher(cell).matches();
    }

    /** A name or header without the unit that stands with it. */
    static String bare(String cell) {
        Matcher unit = WITH_UNIT.matcher(cell);
        return (unit.matches() ? unit.group(1) : cell).replace(" ", "");
    }

    /** The unit that stands with a name or header; empty if there is none. */
    static String unitOf(String cell) {
        Matcher unit = WITH_UNIT.matcher(cell);
        if (!unit.matches()) {
            return "";
        }
        return Optional.ofNullable(unit.group(2))
                .or(() -> Optional.ofNullable(unit.group(3)))
                .orElseGet(() -> unit.group(4));
    }
}
