package cn.fazhi.indicator.rubric.model;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Sections;

import java.util.Locale;

/** A mandated part of the report (督察规定 Art. 25). */
public enum Section {
    MEASURES("主要举措和成效", "main measures and results"),
    PROBLEMS("存在的不足和原因", "shortcomings and causes"),
    HEAD_DUTY("主要负责人履行第一责任人职责情况", "how the heads performed their duty"),
    PLAN("下一年度主要安排", "arrangements for next year");

    private final String zh;
    private final String en;

    Section(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public LocalizedText title() {
        return new LocalizedText(zh, en);
    }

    boolean isIn(Sections sections) {
        return switch (this) {
            case MEASURES -> sections.measures();
            case PROBLEMS -> sections.problems();
            case HEAD_DUTY -> sections.headDuty();
            case PLAN -> sections.plan();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
