package cn.fazhi.indicator.value.model;

import cn.fazhi.contracts.figure.LocalizedText;

/** Why there is no value. A code once shipped keeps its meaning. */
public enum Reason {
    NOTHING_EXPECTED("该报告期没有应报的乡镇。", "No township was expected to report for this period."),
    NO_REPORT("尚未收到报告。", "No report has been received."),
    REPORT_RETURNED("报告已退回，尚未重新报送。", "The report was returned and has not been handed in again."),
    REPORT_WITHDRAWN("报告已撤回。", "The report was withdrawn."),
    NOT_ACCEPTED("报告尚未通过审核。", "The report has not been accepted yet."),
    NOT_IN_REPORT("报告中没有此项数据。", "The report does not give this figure."),
    NO_TOWNSHIP("辖区内没有乡镇给出所需的数据。", "No township of the area gives the figures needed."),
    MISSING_OPERAND("缺少计算所需的数据。", "A figure needed for the formula is missing."),
    ZERO_DENOMINATOR("分母为零，比率无意义。", "The denominator is zero, so there is no rate."),
    NO_POPULATION("区划信息中没有人口数。", "The division register does not give the population."),
    NO_DUE_DATE("没有该报告期的报送期限。", "No due date is known for this period."),
    NOT_RATED("往期补录，不计及时性。", "Brought in for a past period; timeliness is not rated."),
    TOO_FEW_TO_TELL("给出数据的单位太少，汇总数不予显示。", "Too few have a value for their total to be told."),
    RATE_NOT_ADDED_UP("比率不能相加或平均，请看分布。", "A rate is neither added nor averaged: see the distribution.");

    private final String zh;
    private final String en;

    Reason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public LocalizedText text() {
        return new LocalizedText(zh, en);
    }
}
