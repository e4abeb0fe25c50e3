package cn.fazhi.indicator.countyreport;

import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.figure.Severity;
import cn.fazhi.indicator.countyreport.model.Span;
import cn.fazhi.indicator.export.model.ExportedTownship;
import cn.fazhi.indicator.export.model.ReportContent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What is wanting in the reports themselves. */
final class Doubts {
    private static final int MOST_KINDS = 8;

    /** One kind of finding: its gravest message, and how often each township has it. */
    private static final class Kind {
        private final Finding first;
        private final Map<String, Long> byTownship = new LinkedHashMap<>();

        Kind(Finding first) {
            this.first = first;
        }

        long count() {
            return byTownship.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private final CountyFacts facts;
    private final Sources sources;

    Doubts(CountyFacts facts, Sources sources) {
        this.facts = facts;
        this.sources = sources;
    }

    /** Which reports lack one of the mandated parts. */
    List<Span> missingParts() {
        List<Span> said = new ArrayList<>();
        lacking(said, "主要举措和成效", Sections::measures);
        lacking(said, "存在的不足和原因", Sections::problems);
        lacking(said, "党政主要负责人履职", Sections::headDuty);
        lacking(said, "下一年度主要安排", Sections::plan);
        return said;
    }

    private void lacking(List<Span> said, String part, Predicate<Sections> has) {
        List<ExportedTownship> lacking = facts.townships().stream()
                .filter(township -> township.content() != null
                        && !has.test(township.content().sections()))
                .toList();
        if (!lacking.isEmpty()) {
            said.add(new Span.Words("未识别到“" + part + "”部分的有" + Sources.Names.of(lacking) + "。"));
        }
    }

    /** The findings by kind, errors first and then the most frequent; hints are no shortcomings. */
    List<Span> findings() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (ExportedTownship township : facts.townships()) {
            ReportContent content = township.content();
            if (content != null) {
                content.findings().stream()
                        .filter(finding -> finding.severity() != Severity.HINT)
                        .forEach(finding -> kinds.computeIfAbsent(finding.code(), code -> new Kind(finding))
                                .byTownship
                                .merge(township.name(), 1L, Long::sum));
            }
        }
        List<Span> said = new ArrayList<>();
        kinds.values().stream()
                .sorted(Comparator.comparing((Kind kind) -> kind.first.severity())
                        .thenComparing(Kind::count, Comparator.reverseOrder()))
                .limit(MOST_KINDS)
                .forEach(kind -> say(said, kind));
        return said;
    }

    private void say(List<Span> said, Kind kind) {
        String message = kind.first.message().zh().replaceFirst("[。；，]$", "");
        said.add(new Span.Words("“" + message + "”" + (kind.count() > 1 ? "等同类疑点" : "")));
        said.add(sources.finding(kind.first.code(), message, kind.byTownship, kind.count() + "处"));
        said.add(new Span.Words("，涉及" + String.join("、", kind.byTownship.keySet()) + "。"));
    }
}
