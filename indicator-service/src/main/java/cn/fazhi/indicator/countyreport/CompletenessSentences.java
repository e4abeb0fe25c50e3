package cn.fazhi.indicator.countyreport;

import cn.fazhi.indicator.completeness.CompletenessView;
import cn.fazhi.indicator.completeness.CompletenessView.RateView;
import cn.fazhi.indicator.completeness.CompletenessView.TownshipView;
import cn.fazhi.indicator.countyreport.model.Amount;
import cn.fazhi.indicator.countyreport.model.Span;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Who has reported, and when. */
final class CompletenessSentences {
    private static final String UNIT = "个";

    private final CompletenessView standing;
    private final Sources sources;
    private final List<Span> said = new ArrayList<>();

    CompletenessSentences(CountyFacts facts, Sources sources) {
        this.standing = facts.completeness();
        this.sources = sources;
    }

    List<Span> say() {
        words("全县应报送" + (yearly() ? "年度" : "") + "报告的乡镇（街道）").count(standing.expected());
        words("，已报送").count(standing.reported());
        if (standing.onTime() + standing.late() > 0) {
            words("，其中按时报送").count(standing.onTime()).words("，迟报").count(standing.late());
        }
        if (standing.missing() > 0) {
            words("，尚未报送").count(standing.missing()).names(standing.townships().missing());
        }
        if (standing.excused() > 0) {
            words("，免报").count(standing.excused()).names(standing.townships().excused());
        }
        words("。");
        rates();
        return said;
    }

    private boolean yearly() {
        return standing.period().frequency().periodsPerYear() == 1;
    }

    /** Nothing where nothing is expected; no timeliness for periods that were opened for past years. */
    private void rates() {
        RateView completeness = standing.completeness();
        RateView timeliness = standing.timeliness();
        if (completeness.value() != null) {
            words("报送率").rate(completeness.value());
            if (timeliness.value() != null) {
                words("，及时率").rate(timeliness.value());
            }
            words("。");
        }
    }

    private void rate(BigDecimal percent) {
        said.add(sources.completeness(Amount.number(percent) + "%"));
    }

    private CompletenessSentences words(String text) {
        said.add(new Span.Words(text));
        return this;
    }

    private CompletenessSentences count(long count) {
        said.add(sources.completeness(count + UNIT));
        return this;
    }

    private void names(List<TownshipView> townships) {
        words("（" + Sources.Names.listed(townships) + "）");
    }
}
