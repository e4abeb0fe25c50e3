package cn.fazhi.extraction.segment;

/** The part of a report that a passage belongs to. */
public enum SectionKind {
    /** 主要举措和成效, and whatever no heading assigns elsewhere. */
    MEASURES,
    /** 存在的问题和不足. */
    PROBLEMS,
    /** 主要负责人履行第一责任人职责. */
    HEAD_DUTY,
    /** 下一年度安排: nothing in it is a result. */
    PLAN
}
