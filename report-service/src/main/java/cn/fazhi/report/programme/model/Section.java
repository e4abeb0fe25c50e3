package cn.fazhi.report.programme.model;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Sections;

import java.util.Locale;

/** The mandated parts of a report (督察规定). */
public enum Section {
    MEASURES("主要举措和成效", "main measures and results"),
    PROBLEMS("存在的不足和原因", "shortcomings and their causes"),
    HEAD_DUTY("党政主要负责人履行推进法治建设第一责任人职责的情况", "how the heads performed the duty of first responsible person"),
    PLAN("下一年度的主要安排", "the main arrangements for next year");

    private final String zh;
    private final String en;

    Section(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public boolean isIn(Sections sections) {
        return switch (this) {
            case MEASURES -> sections.measures();
            case PROBLEMS -> sections.problems();
            case HEAD_DUTY -> sections.headDuty();
            case PLAN -> sections.plan();
        };
    }

    public LocalizedText title() {
        return new LocalizedText(zh, en);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
