package cn.fazhi.indicator.countyreport;

import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.completeness.CompletenessView;
import cn.fazhi.indicator.countyreport.model.Paragraph;
import cn.fazhi.indicator.countyreport.model.Paragraph.Kind;
import cn.fazhi.indicator.countyreport.model.Span;

import java.util.ArrayList;
import java.util.List;

/** What the townships say is wanting, by theme, and what the data show. The county's own causes are for it to say. */
final class Shortcomings {
    private final CountyFacts facts;
    private final Sources sources;
    private final Indicators indicators;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Headings headings = new Headings();

    Shortcomings(CountyFacts facts, Sources sources, Indicators indicators) {
        this.facts = facts;
        this.sources = sources;
        this.indicators = indicators;
    }

    List<Paragraph> paragraphs() {
        paragraphs.addAll(new Sayings(
                        facts.problems(),
                        Sayings.PROBLEMS,
                        sources,
                        facts.completeness().reported())
                .paragraphs(headings));
        theme("报告报送不够及时完整", delays());
        theme("部分报告要素不全", new Doubts(facts, sources).missingParts());
        theme("部分报告数据存在疑点", new Doubts(facts, sources).findings());
        WeakIndicators weak = new WeakIndicators(facts, sources, indicators);
        theme("部分核心指标报送面不宽", weak.seldomReported());
        theme("部分乡镇（街道）与全县中位数有差距", weak.behindTheMedian());
        if (headings.said() == 0) {
            paragraphs.add(Paragraph.toFill(Kind.BODY, "存在的不足。现有数据没有反映出共性问题"));
        }
        paragraphs.add(Paragraph.toFill(Kind.BODY, "原因分析。各乡镇（街道）自述的原因见上述引文和附件，全县的原因请据实归纳"));
        return paragraphs;
    }

    private void theme(String heading, List<Span> said) {
        if (!said.isEmpty()) {
            paragraphs.add(Paragraph.words(Kind.SUBHEADING, headings.next(heading)));
            paragraphs.add(new Paragraph(Kind.BODY, said));
        }
    }

    private List<Span> delays() {
        List<Span> said = new ArrayList<>();
        CompletenessView standing = facts.completeness();
        counted(said, "未报送报告的乡镇（街道）有", standing.missing(), standing.townships().missing());
        counted(
                said,
                "报告被退回、尚未重新报送的有",
                standing.returned(),
                standing.townships().returned());
        counted(said, "迟报的有", standing.late(), standing.townships().late());
        return said;
    }

    private void counted(List<Span> said, String text, long count, List<CompletenessView.TownshipView> townships) {
        if (count > 0) {
            said.add(new Span.Words(text));
            said.add(sources.completeness(count + "个"));
            said.add(new Span.Words("，为" + Sources.Names.listed(townships) + "。"));
        }
    }
}
