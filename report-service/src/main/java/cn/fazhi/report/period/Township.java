package cn.fazhi.report.period;

import cn.fazhi.contracts.division.DivisionCode;

/** A township of the register that can be expected to report. */
public record Township(DivisionCode code, String name) {}
