package cn.fazhi.indicator.countyreport;

import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.countyreport.model.Amount;
import cn.fazhi.indicator.countyreport.model.Span;
import cn.fazhi.indicator.export.model.ExportedTownship;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where few townships give a figure, and where some lie behind. */
final class WeakIndicators {
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    /** A median of fewer says nothing about who lies behind. */
    private static final int FEWEST_FOR_A_MEDIAN = 3;

    private static final int MOST_NAMED = 3;
    private static final String PERCENT = "%";
    private static final String HIGHER = "higher";
    private static final String OF_THE_REPORT = "report";

    private final CountyFacts facts;
    private final Sources sources;
    private final Indicators indicators;

    WeakIndicators(CountyFacts facts, Sources sources, Indicators indicators) {
        this.facts = facts;
        this.sources = sources;
        this.indicators = indicators;
    }

    /** The core figures that fewer than half of the expected townships give. */
    List<Span> seldomReported() {
        List<Span> said = new ArrayList<>();
        List<CountyFacts.Line> seldom = indicators.all().stream()
                .filter(IndicatorView::core)
                .map(indicator -> facts.line(indicator.code()))
                .flatMap(Optional::stream)
                .filter(line -> line.coverage().share() != null
                        && line.coverage().share().compareTo(HALF) < 0)
                .sorted(Comparator.comparing(line -> line.coverage().reporting()))
                .toList();
        if (facts.completeness().reported() == 0 || seldom.isEmpty()) {
            return said;
        }
        said.add(new Span.Words("以下核心指标只有不到一半的应报送乡镇（街道）给出数据："));
        for (CountyFacts.Line line : seldom) {
            said.add(new Span.Words((said.size() > 1 ? "、" : "") + "“" + line.name() + "”（"));
            said.add(sources.indicator(line.code(), line.coverage().reporting() + "个"));
            said.add(new Span.Words("）"));
        }
        said.add(new Span.Words("。"));
        return said;
    }

    /** The rates in which townships lie behind the median, each with those that lie farthest. */
    List<Span> behindTheMedian() {
        List<Span> said = new ArrayList<>();
        indicators.all().stream()
                .filter(indicator -> indicator.isDerived() && indicator.unit().equals(PERCENT))
                .filter(indicator -> !indicator.domain().equals(OF_THE_REPORT) && isRated(indicator))
                .forEach(indicator -> behind(said, indicator));
        return said;
    }

    private static boolean isRated(IndicatorView indicator) {
        return indicator.better() != null && !indicator.better().equals("context");
    }

    private void behind(List<Span> said, IndicatorView indicator) {
        String code = indicator.code();
        Optional<Amount> median = facts.median(code);
        long count = facts.line(code).map(CountyFacts.Line::count).orElse(0L);
        if (median.isEmpty() || count < FEWEST_FOR_A_MEDIAN) {
            return;
        }
        boolean higher = HIGHER.equals(indicator.better());
        Comparator<ExportedTownship> worstFirst = Comparator.comparing(township -> value(township, code));
        List<ExportedTownship> behind = facts.townships().stream()
                .filter(township -> facts.of(township, code).isPresent())
                .filter(township -> value(township, code).compareTo(median.get().value()) * (higher ? 1 : -1) < 0)
                .sorted(higher ? worstFirst : worstFirst.reversed())
                .toList();
        if (!behind.isEmpty()) {
            said.add(new Span.Words(indicator.name().zh().replace("(计算)", "") + "的全县中位数"));
            said.add(sources.indicator(code, median.get().text()));
            said.add(new Span.Words("，" + (higher ? "低于" : "高于") + "中位数的有"));
            named(said, behind.subList(0, Math.min(MOST_NAMED, behind.size())), code);
            said.add(new Span.Words(behind.size() > MOST_NAMED ? "等。" : "。"));
        }
    }

    private void named(List<Span> said, List<ExportedTownship> townships, String code) {
        for (ExportedTownship township : townships) {
            said.add(new Span.Words((township == townships.getFirst() ? "" : "、") + township.name()));
            facts.of(township, code).ifPresent(amount -> said.add(sources.indicator(code, amount.text())));
        }
    }

    private BigDecimal value(ExportedTownship township, String code) {
        return facts.of(township, code).map(Amount::value).orElse(BigDecimal.ZERO);
    }
}
