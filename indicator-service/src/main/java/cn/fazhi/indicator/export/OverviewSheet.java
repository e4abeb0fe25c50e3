package cn.fazhi.indicator.export;

import cn.fazhi.indicator.completeness.CompletenessView;
import cn.fazhi.indicator.value.model.Exactness;

import org.dhatim.fastexcel.Workbook;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 总览: how complete the area is, and its totals of every indicator. */
@Singleton
class OverviewSheet {
    /** Title, three notes and the header. */
    static final int HEADER_ROWS = 5;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> COLUMNS = List.of(
            "domain",
            "code",
            "indicator",
            "unit",
            "rule",
            "sum",
            "count",
            "mean",
            "median",
            "p10",
            "p90",
            "min",
            "max",
            "reporting",
            "expected",
            "coverage",
            "exactness",
            "reason");
    private static final int[] WIDTHS = {24, 34, 28, 9, 10, 13, 9, 11, 11, 11, 11, 11, 11, 9, 9, 11, 9, 34};

    private final Domains domains;
    private final Clock clock;

    OverviewSheet(Domains domains, Clock clock) {
        this.domains = domains;
        this.clock = clock;
    }

    void write(Workbook workbook, ExportContent content) {
        Words words = content.words();
        Sheet sheet = new Sheet(workbook, words.of("sheet.overview"), WIDTHS);
        sheet.freeze(3, HEADER_ROWS, COLUMNS.size() - 1);
        sheet.title(words.of(
                "file",
                content.totals().area().name(),
                words.period(content.scope().round().period())));
        sheet.note(words.of(
                "note.basis",
                content.totals().area().code(),
                content.totals().programme(),
                words.of("basis." + content.scope().basis())));
        sheet.note(standing(content.completeness(), words));
        sheet.note(words.of("note.made", time(clock.instant()), content.asOf() == null ? "–" : time(content.asOf())));
        sheet.header(
                COLUMNS.stream().map(column -> words.of("column." + column)).toList());
        lines(content).forEach(line -> line(sheet, line, words));
        sheet.finish();
    }

    private static String standing(CompletenessView standing, Words words) {
        return words.of(
                "note.standing",
                String.valueOf(standing.expected()),
                String.valueOf(standing.reported()),
                String.valueOf(standing.onTime()),
                String.valueOf(standing.late()),
                String.valueOf(standing.missing()),
                String.valueOf(standing.excused()));
    }

    private String time(Instant instant) {
        return MINUTE.format(instant.atZone(clock.getZone()));
    }

    /** Domain by domain, so that what is computed stands beside what it is computed from. */
    private List<OverviewLine> lines(ExportContent content) {
        Map<String, OverviewLine> byCode = Stream.concat(
                        content.totals().figures().stream().map(OverviewLine::of),
                        content.totals().derived().stream().map(OverviewLine::of))
                .collect(Collectors.toMap(OverviewLine::code, Function.identity()));
        return domains.all().stream()
                .flatMap(domain -> domain.indicators().stream())
                .filter(indicator -> byCode.containsKey(indicator.code()))
                .map(indicator -> byCode.get(indicator.code()))
                .toList();
    }

    private void line(Sheet sheet, OverviewLine line, Words words) {
        boolean inexact = line.isInexact();
        sheet.begin();
        sheet.text(domainName(line.domain(), words));
        sheet.text(line.code());
        sheet.text(words.of(line.name()));
        sheet.text(line.unit());
        sheet.text(words.of("rule." + line.rule()));
        sheet.number(line.value(), inexact);
        sheet.number(line.count());
        sheet.number(line.mean(), inexact);
        sheet.number(line.median(), inexact);
        sheet.number(line.p10(), inexact);
        sheet.number(line.p90(), inexact);
        sheet.number(line.min(), inexact);
        sheet.number(line.max(), inexact);
        sheet.number(line.coverage().reporting());
        sheet.number(line.coverage().expected());
        sheet.number(line.coverage().share());
        Exactness exactness = line.exactness();
        sheet.text(exactness == null ? "" : words.of("qualifier." + exactness));
        sheet.text(
                line.reason() == null
                        ? ""
                        : words.isEnglish() ? line.reason().en() : line.reason().zh());
    }

    private String domainName(String key, Words words) {
        return domains.all().stream()
                .filter(domain -> domain.key().equals(key))
                .findFirst()
                .map(domain -> words.of(domain.name()))
                .orElse(key);
    }
}
