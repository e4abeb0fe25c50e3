package cn.fazhi.edge.problem;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Period;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a field of a Java type wants, in words of the caller and not of Java. */
final class WantedValue {
    private static final LocalizedText WHOLE_NUMBER = new LocalizedText("整数", "a whole number");
    private static final LocalizedText NUMBER = new LocalizedText("数字", "a number");
    private static final LocalizedText TRUTH = new LocalizedText("true 或 false", "true or false");

    private static final Map<Class<?>, LocalizedText> WORDS = Map.ofEntries(
            Map.entry(
                    DivisionCode.class,
                    new LocalizedText("区划代码（2、4、6 或 9 位数字）", "a division code (2, 4, 6 or 9 digits)")),
            Map.entry(
                    Period.class,
                    new LocalizedText(
                            "报告期，如 2024、2024-H1、2024-Q3 或 2024-09",
                            "a period, such as 2024, 2024-H1, 2024-Q3 or 2024-09")),
            Map.entry(LocalDate.class, new LocalizedText("日期，如 2025-03-01", "a date, such as 2025-03-01")),
            Map.entry(
                    Instant.class,
                    new LocalizedText("时间，如 2025-03-01T08:00:00Z", "a time, such as 2025-03-01T08:00:00Z")),
            Map.entry(
                    UUID.class,
                    new LocalizedText(
                            "编号，如 0197a5c2-6f3e-7b41-9d0a-4c1f2e8b7a35",
                            "an id, such as 0197a5c2-6f3e-7b41-9d0a-4c1f2e8b7a35")),
            Map.entry(String.class, new LocalizedText("文字", "text")),
            Map.entry(BigDecimal.class, NUMBER),
            Map.entry(double.class, NUMBER),
            Map.entry(Double.class, NUMBER),
            Map.entry(BigInteger.class, WHOLE_NUMBER),
            Map.entry(int.class, WHOLE_NUMBER),
            Map.entry(Integer.class, WHOLE_NUMBER),
            Map.entry(long.class, WHOLE_NUMBER),
            Map.entry(Long.class, WHOLE_NUMBER),
            Map.entry(boolean.class, TRUTH),
            Map.entry(Boolean.class, TRUTH));

    private static final LocalizedText LIST = new LocalizedText("列表 [ … ]", "a list [ … ]");
    private static final LocalizedText OBJECT = new LocalizedText("对象 { … }", "an object { … }");

    private WantedValue() {}

    static LocalizedText of(Class<?> type) {
        if (type.isEnum()) {
            String options =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(" | "));
            return new LocalizedText(options, options);
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return LIST;
        }
        return WORDS.getOrDefault(type, OBJECT);
    }
}
