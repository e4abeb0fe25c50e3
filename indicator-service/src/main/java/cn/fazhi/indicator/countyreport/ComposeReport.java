package cn.fazhi.indicator.countyreport;

import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.countyreport.model.CountyReport;
import cn.fazhi.indicator.countyreport.model.Paragraph;
import cn.fazhi.indicator.countyreport.model.Paragraph.Kind;
import cn.fazhi.indicator.countyreport.model.Span;
import cn.fazhi.indicator.export.Words;
import cn.fazhi.indicator.scope.model.Basis;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the parts of the report together: the four that are mandated, in their order. */
@Singleton
public class ComposeReport {
    private static final String SUBJECT = "法治政府建设情况报告";

    private final SentenceFile file;
    private final Indicators indicators;
    private final Clock clock;

    ComposeReport(SentenceFile file, Indicators indicators, Clock clock) {
        this.file = file;
        this.indicators = indicators;
        this.clock = clock;
    }

    CountyReport compose(CountyFacts facts) {
        Sources sources = new Sources(facts);
        Sentences sentences = new Sentences(facts, sources);
        String county = facts.totals().area().name();
        String period =
                Words.preferred(List.of(Locale.CHINESE)).period(facts.totals().period());
        List<Paragraph> body = new ArrayList<>();
        body.add(Paragraph.toFill(Kind.ADDRESS, "主送机关"));
        body.add(Paragraph.words(Kind.BODY, "根据《法治政府建设与责任落实督察工作规定》，现将" + county + period + "法治政府建设情况报告如下。"));
        body.add(Paragraph.words(Kind.HEADING, "一、主要举措和成效"));
        body.addAll(measures(facts, sources, sentences));
        body.add(Paragraph.words(Kind.HEADING, "二、存在的不足和原因"));
        body.addAll(new Shortcomings(facts, sources, indicators).paragraphs());
        body.add(Paragraph.words(Kind.HEADING, "三、党政主要负责人履行推进法治建设第一责任人职责情况"));
        body.addAll(headDuty(sentences));
        body.add(Paragraph.words(Kind.HEADING, "四、下一年度工作安排"));
        body.addAll(plan(facts, sources));
        body.add(Paragraph.toFill(Kind.SIGNATURE, "落款单位"));
        body.add(Paragraph.toFill(Kind.SIGNATURE, "成文日期"));
        return new CountyReport(county + period + SUBJECT, notice(facts), body, sources.all());
    }

    private List<Paragraph> measures(CountyFacts facts, Sources sources, Sentences sentences) {
        List<Paragraph> measures = new ArrayList<>();
        Headings headings = new Headings();
        measures.add(Paragraph.words(Kind.SUBHEADING, headings.next("乡镇（街道）报告报送情况")));
        measures.add(new Paragraph(Kind.BODY, new CompletenessSentences(facts, sources).say()));
        for (SentenceFile.Topic topic : file.content().measures()) {
            List<Span> said = sentences.say(topic.sentences());
            if (!said.isEmpty()) {
                measures.add(Paragraph.words(Kind.SUBHEADING, headings.next(topic.heading())));
                measures.add(new Paragraph(Kind.BODY, said));
            }
        }
        if (headings.said() == 1) {
            measures.add(Paragraph.toFill(Kind.BODY, "主要举措和成效。截至目前没有可供汇总的乡镇（街道）数据"));
        }
        return measures;
    }

    private static List<Paragraph> plan(CountyFacts facts, Sources sources) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.toFill(Kind.BODY, "县级下一年度法治政府建设的主要安排。以下为乡镇（街道）提出的安排，供撰写时参考"));
        paragraphs.addAll(new Sayings(
                        facts.commitments(),
                        Sayings.COMMITMENTS,
                        sources,
                        facts.completeness().reported())
                .paragraphs(new Headings()));
        return paragraphs;
    }

    private List<Paragraph> headDuty(Sentences sentences) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.toFill(Kind.BODY, "县党政主要负责人履行推进法治建设第一责任人职责的情况"));
        List<Span> said = sentences.say(file.content().headDuty());
        if (!said.isEmpty()) {
            paragraphs.add(new Paragraph(Kind.BODY, said));
        }
        return paragraphs;
    }

    private String notice(CountyFacts facts) {
        String basis = facts.totals().basis() == Basis.ACCEPTED ? "已通过审核的报告" : "已报送的报告（含未审核的）";
        String asOf = facts.asOf() == null ? "尚无乡镇（街道）报告" : "数据截至" + minute(facts.asOf());
        return "本稿为初稿，由法治指标平台于%s自动生成，%s，统计口径为%s。合计只含已报送该项数据的乡镇（街道）。".formatted(minute(clock.instant()), asOf, basis)
                + "文中数字右上角的编号对应附件中的来源。标有〔待补充〕的内容没有数据来源，须由县级撰写。定稿前请删去本说明、编号和附件。";
    }

    private String minute(Instant instant) {
        ZonedDateTime time = instant.atZone(clock.getZone());
        return "%d年%d月%d日%d时%02d分"
                .formatted(
                        time.getYear(), time.getMonthValue(), time.getDayOfMonth(), time.getHour(), time.getMinute());
    }
}
