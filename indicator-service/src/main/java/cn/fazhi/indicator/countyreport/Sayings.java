package cn.fazhi.indicator.countyreport;

import cn.fazhi.indicator.countyreport.model.Amount;
import cn.fazhi.indicator.countyreport.model.Paragraph;
import cn.fazhi.indicator.countyreport.model.Paragraph.Kind;
import cn.fazhi.indicator.countyreport.model.Quote;
import cn.fazhi.indicator.countyreport.model.Span;
import cn.fazhi.indicator.countyreport.model.Vagueness;
import cn.fazhi.indicator.theme.ThemesView.ItemView;
import cn.fazhi.indicator.theme.ThemesView.PartView;
import cn.fazhi.indicator.theme.ThemesView.PromisedView;
import cn.fazhi.indicator.theme.ThemesView.ThemeView;
import cn.fazhi.indicator.theme.model.Theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the townships themselves say, in their words: a theme that several name under its heading, the others together. */
final class Sayings {
    /**
     * How a part is worded.
     *
     * @param key of the part in the annex
     * @param who which townships have said something, before their number
     * @param unit of an item
     * @param title of the part in the annex
     */
    record Wording(String key, String who, String unit, String title) {}

    static final Wording PROBLEMS = new Wording("problems", "在报告中写明不足的乡镇（街道）有", "条", "自述不足");
    static final Wording COMMITMENTS = new Wording("commitments", "在报告中提出下一年度安排的乡镇（街道）有", "项", "下一年度安排");

    private static final int COMMON = 2;
    private static final int MOST_QUOTED = 3;

    private final PartView part;
    private final Wording wording;
    private final Sources sources;
    private final long reports;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    Sayings(PartView part, Wording wording, Sources sources, long reports) {
        this.part = part;
        this.wording = wording;
        this.sources = sources;
        this.reports = reports;
    }

    /** Nothing where no township says anything. */
    List<Paragraph> paragraphs(Headings headings) {
        if (part.townships() == 0) {
            return List.of();
        }
        paragraphs.add(Paragraph.of(
                Kind.BODY,
                new Span.Words(wording.who()),
                whole(part.townships() + "个"),
                new Span.Words("，共"),
                whole(part.items() + wording.unit()),
                new Span.Words("，按主题归纳如下。")));
        List<ThemeView> common =
                part.themes().stream().filter(Sayings::isCommon).toList();
        common.forEach(theme -> paragraphs.addAll(common(theme, headings)));
        List<ThemeView> single =
                part.themes().stream().filter(theme -> !isCommon(theme)).toList();
        if (!single.isEmpty()) {
            paragraphs.add(Paragraph.words(Kind.SUBHEADING, headings.next(common.isEmpty() ? "分主题情况" : "其他方面")));
            paragraphs.add(new Paragraph(Kind.BODY, single(single)));
        }
        return paragraphs;
    }

    private static boolean isCommon(ThemeView theme) {
        return theme.townships() >= COMMON && !theme.theme().equals(Theme.OTHER.key());
    }

    private List<Paragraph> common(ThemeView theme, Headings headings) {
        List<Span> said = new ArrayList<>();
        said.add(new Span.Words("涉及的乡镇（街道）有"));
        said.add(sourced(theme, theme.townships() + "个"));
        said.add(new Span.Words("。"));
        theme.promises().forEach(promised -> promise(said, theme, promised));
        quotes(said, theme);
        said.add(new Span.Words("。"));
        return List.of(
                Paragraph.words(Kind.SUBHEADING, headings.next(theme.name().zh())), new Paragraph(Kind.BODY, said));
    }

    private List<Span> single(List<ThemeView> themes) {
        List<Span> said = new ArrayList<>();
        for (ThemeView theme : themes) {
            quotes(said, theme);
            said.add(new Span.Words("。"));
            theme.promises().forEach(promised -> promise(said, theme, promised));
        }
        return said;
    }

    /** The first item of each of the first townships. */
    private void quotes(List<Span> said, ThemeView theme) {
        Map<String, ItemView> firsts = new LinkedHashMap<>();
        theme.items().forEach(item -> firsts.putIfAbsent(item.code(), item));
        String before = "";
        for (ItemView item : firsts.values().stream().limit(MOST_QUOTED).toList()) {
            said.add(new Span.Words(before + item.name() + "提出"));
            said.add(sourced(theme, Quote.of(item.text())));
            before = "；";
        }
    }

    private void promise(List<Span> said, ThemeView theme, PromisedView promised) {
        said.add(new Span.Words("对“" + promised.name().zh() + "”提出数量的有"));
        said.add(sourced(theme, promised.townships() + "个"));
        if (promised.exactSum() != null) {
            said.add(new Span.Words("，其中数量明确的合计"));
            said.add(sourced(theme, new Amount(promised.exactSum(), promised.unit(), Vagueness.EXACT).text()));
        }
        said.add(new Span.Words("。"));
    }

    private Span whole(String text) {
        return sources.part(wording, part, reports, text);
    }

    private Span sourced(ThemeView theme, String text) {
        return sources.theme(wording, theme, reports, text);
    }
}
