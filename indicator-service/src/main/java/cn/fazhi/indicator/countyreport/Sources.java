package cn.fazhi.indicator.countyreport;

import cn.fazhi.indicator.completeness.CompletenessView;
import cn.fazhi.indicator.countyreport.model.Amount;
import cn.fazhi.indicator.countyreport.model.Source;
import cn.fazhi.indicator.countyreport.model.Span;
import cn.fazhi.indicator.export.model.ExportedTownship;
import cn.fazhi.indicator.theme.ThemesView.PartView;
import cn.fazhi.indicator.theme.ThemesView.ThemeView;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The annex as it grows: a number that is written gets the entry of what it comes from. */
final class Sources {
    private static final String COMPLETENESS = "completeness";

    private final CountyFacts facts;
    private final Map<String, Source> byCode = new LinkedHashMap<>();

    Sources(CountyFacts facts) {
        this.facts = facts;
    }

    List<Source> all() {
        return List.copyOf(byCode.values());
    }

    /** A number of that indicator, be it the county's or a township's. */
    Span indicator(String code, String text) {
        if (!byCode.containsKey(code)) {
            facts.line(code).ifPresent(line -> byCode.put(code, source(line)));
        }
        return sourced(code, text);
    }

    /** A number of 报送率 and 及时率. */
    Span completeness(String text) {
        byCode.computeIfAbsent(COMPLETENESS, key -> standing(facts.completeness()));
        return sourced(COMPLETENESS, text);
    }

    /** How often that finding was made, with the townships. */
    Span finding(String code, String message, Map<String, Long> byTownship, String text) {
        long all = byTownship.values().stream().mapToLong(Long::longValue).sum();
        byCode.computeIfAbsent(
                code,
                key -> new Source(
                        byCode.size() + 1,
                        "疑点：" + message,
                        code,
                        all + "处",
                        "–",
                        byTownship.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .collect(Collectors.joining("；"))));
        return sourced(code, text);
    }

    /** A number of all that townships say of one kind. */
    Span part(Sayings.Wording wording, PartView part, long reports, String text) {
        byCode.computeIfAbsent(
                wording.key(),
                key -> new Source(
                        byCode.size() + 1,
                        wording.title(),
                        key,
                        part.townships() + "个，" + part.items() + wording.unit(),
                        part.townships() + "/" + reports,
                        part.themes().stream()
                                .map(theme ->
                                        theme.name().zh() + " " + theme.items().size())
                                .collect(Collectors.joining("；"))));
        return sourced(wording.key(), text);
    }

    /** A number or quotation of one theme. */
    Span theme(Sayings.Wording wording, ThemeView theme, long reports, String text) {
        String code = wording.key() + "." + theme.theme();
        byCode.computeIfAbsent(
                code,
                key -> new Source(
                        byCode.size() + 1,
                        wording.title() + "：" + theme.name().zh(),
                        key,
                        theme.townships() + "个，" + theme.items().size() + wording.unit(),
                        theme.townships() + "/" + reports,
                        theme.items().stream()
                                .map(item -> item.name() + "：" + item.text())
                                .collect(Collectors.joining("\n"))));
        return sourced(code, text);
    }

    private Span sourced(String code, String text) {
        Source source = byCode.get(code);
        return source == null ? new Span.Words(text) : new Span.Sourced(text, source.number());
    }

    private Source source(CountyFacts.Line line) {
        return new Source(
                byCode.size() + 1,
                line.name(),
                line.code(),
                total(line),
                line.coverage().reporting() + "/" + line.coverage().expected(),
                facts.townships().stream()
                        .flatMap(
                                township -> facts
                                        .of(township, line.code())
                                        .map(amount -> township.name() + " " + inFull(amount))
                                        .stream())
                        .collect(Collectors.joining("；")));
    }

    private static String total(CountyFacts.Line line) {
        if (line.value() != null) {
            return (line.inexact() ? "≈" : "") + line.value().toPlainString() + line.unit();
        }
        return line.median() == null ? "–" : "中位数 " + line.median().toPlainString() + line.unit();
    }

    private static String inFull(Amount amount) {
        String number = amount.value().toPlainString();
        return switch (amount.vagueness()) {
            case EXACT -> number;
            case SOMEWHAT_MORE -> number + "余";
            case AT_LEAST -> "≥" + number;
            case AT_MOST -> "≤" + number;
            case ABOUT -> "约" + number;
        };
    }

    private Source standing(CompletenessView standing) {
        List<String> lists = new ArrayList<>();
        add(lists, "按时", standing.townships().onTime());
        add(lists, "迟报", standing.townships().late());
        add(lists, "不计及时性", standing.townships().notRated());
        add(lists, "未报送", standing.townships().missing());
        add(lists, "免报", standing.townships().excused());
        return new Source(
                byCode.size() + 1,
                "报送情况",
                COMPLETENESS,
                "应报 " + standing.expected() + "，已报 " + standing.reported(),
                standing.reported() + "/" + standing.expected(),
                String.join("；", lists));
    }

    private static void add(List<String> lists, String name, List<CompletenessView.TownshipView> townships) {
        if (!townships.isEmpty()) {
            lists.add(name + "：" + Names.listed(townships));
        }
    }

    /** Names in a sentence. */
    static final class Names {
        private Names() {}

        static String listed(List<CompletenessView.TownshipView> townships) {
            return townships.stream().map(CompletenessView.TownshipView::name).collect(Collectors.joining("、"));
        }

        static String of(List<ExportedTownship> townships) {
            return townships.stream().map(ExportedTownship::name).collect(Collectors.joining("、"));
        }
    }
}
