package cn.fazhi.extraction.identity;

import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.extraction.segment.Heading;
import cn.fazhi.extraction.segment.Layout;
import cn.fazhi.extraction.segment.SectionKind;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.Enumerator;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.text.PhraseSet;

import java.util.EnumSet;
import java.util.Set;

/** Which of the mandated parts a report has: by its headings, and where it has none by its passages. */
public final class SectionsReader {
    private static final PhraseSet HEADS =
            PhraseSet.of("负责人", "负责同志", "书记", "镇长", "乡长", "主任", "主要领导", "一把手", "苏木达", "正职", "党政领导");
    private static final PhraseSet DUTIES = PhraseSet.of("第一责任", "四个亲自", "亲自部署", "亲自过问", "亲自抓", "亲自督办", "亲自协调");
    private static final PhraseSet LACKS = PhraseSet.of(
            "不足", "短板", "差距", "存在一些问题", "存在问题", "存在不少问题", "存在以下问题", "存在一定问题", "存在诸多问题", "一些问题", "存在的问题", "仍存在", "还存在",
            "仍有差距", "问题也", "主要问题", "问题是", "弱项", "问题主要", "突出问题是", "薄弱", "有待提高", "有待加强", "有待提升", "短处", "欠账", "也有欠", "欠的账",
            "还有欠", "欠缺", "缺憾", "软肋", "没做好", "没办好", "没干好", "没做到位", "没走到", "没讲透", "不到位的地方", "做得不够", "不够的地方", "不尽人意",
            "不尽如人意", "问题有三", "问题有二", "问题有四", "问题不少", "还有问题", "也有问题", "难处");
    private static final int SHORTEST_REPORT = 60;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_OPENING = 24;

    /** 内容有举措和成效、不足和原因 tells what a report is made of. */
    private static final PhraseSet CONTENTS =
            PhraseSet.of("内容有", "内容包括", "内容为", "主要包括", "由以下", "报告由", "报告分", "报告包括", "分为以下");

    private SectionsReader() {}

    public static Sections read(NormalText text, Layout layout) {
        Set<SectionKind> found = EnumSet.noneOf(SectionKind.class);
        for (Heading heading : layout.headings()) {
            found.addAll(heading.kinds());
        }
        String normal = text.text();
        if (DUTIES.isIn(TitleBlock.joined(normal))) {
            found.add(SectionKind.HEAD_DUTY);
        }
        boolean headed = isNumbered(normal, layout);
        boolean measures = false;
        int firstParagraph = TitleBlock.lines(normal).isEmpty() ? 0 : 1;
        for (Sentence sentence : layout.sentences()) {
            measures |= sentence.paragraph() >= firstParagraph && tellsOfWork(sentence, layout);
            addPassage(found, sentence, normal, headed);
        }
        return new Sections(
                measures && normal.length() > SHORTEST_REPORT,
                found.contains(SectionKind.PROBLEMS),
                found.contains(SectionKind.HEAD_DUTY),
                found.contains(SectionKind.PLAN));
    }

    /** Neither plan nor the heads' duty, nor the address above a report that begins with the heads' duty. */
    private static boolean tellsOfWork(Sentence sentence, Layout layout) {
        boolean address = sentence.heading() == null
                && !layout.headings().isEmpty()
                && layout.headings().getFirst().kinds().contains(SectionKind.HEAD_DUTY);
        return !address && (sentence.section() == SectionKind.MEASURES || sentence.section() == SectionKind.PROBLEMS);
    }

    /** Whether the text has headings; a label with text behind it, such as 不足：, makes no outline. */
    private static boolean isNumbered(String text, Layout layout) {
        return layout.headings().stream()
                .anyMatch(heading -> Enumerator.rank(text, heading.start()) != Enumerator.NONE
                        || text.charAt(heading.start()) == '【'
                        || fillsItsLine(text, heading));
    }

    private static boolean fillsItsLine(String text, Heading heading) {
        return heading.end() >= text.length() || text.charAt(heading.end()) == NormalText.BREAK;
    }

    private static void addPassage(Set<SectionKind> found, Sentence sentence, String text, boolean headed) {
        if (sentence.section() == SectionKind.PLAN) {
            found.add(SectionKind.PLAN);
            return;
        }
        if (says(DUTIES, sentence, text) && tellsOfDuty(sentence, text, headed)) {
            found.add(SectionKind.HEAD_DUTY);
        }
        if ((!headed || sentence.opens()) && says(LACKS, sentence, text) && !says(CONTENTS, sentence, text)) {
            found.add(SectionKind.PROBLEMS);
        }
    }

    /** 全面落实第一责任人职责。 is a heading that runs into its passage. */
    private static boolean tellsOfDuty(Sentence sentence, String text, boolean headed) {
        boolean opening = sentence.opens()
                && sentence.clauses().size() == 1
                && sentence.end() - sentence.start() <= LONGEST_OPENING
                && sentence.end() + 1 < text.length()
                && text.charAt(sentence.end() + 1) != NormalText.BREAK;
        return opening || ((!headed || isLabelled(sentence, text)) && says(HEADS, sentence, text));
    }

    /** 党政主要负责人履行第一责任人职责方面： too. */
    private static boolean isLabelled(Sentence sentence, String text) {
        int until = Math.min(sentence.end(), sentence.start() + LONGEST_LABEL);
        int colon = text.indexOf('：', sentence.start(), until);
        return colon > 0 && DUTIES.isIn(text, sentence.start(), colon);
    }

    private static boolean says(PhraseSet words, Sentence sentence, String text) {
        return words.isIn(text, sentence.start(), sentence.end());
    }
}
