package cn.fazhi.report.programme.model;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Sections;

import java.util.Locale;
import java.util.function.Predicate;

/** The mandated parts of a report (督察规定). */
public enum Section {
    MEASURES(Sections::measures, "主要举措和成效", "main measures and results"),
    PROBLEMS(Sections::problems, "存在的不足和原因", "shortcomings and their causes"),
    HEAD_DUTY(
            Sections::headDuty,
            "党政主要负责人履行推进法治建设第一责任人职责的情况",
            "how the heads performed the duty of first responsible person"),
    PLAN(Sections::plan, "下一年度的主要安排", "the main arrangements for next year");

    private final Predicate<Sections> present;
    private final LocalizedText title;

    Section(Predicate<Sections> present, String zh, String en) {
        this.present = present;
        this.title = new LocalizedText(zh, en);
    }

    public boolean isIn(Sections sections) {
        return present.test(sections);
    }

    public LocalizedText title() {
        return title;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
