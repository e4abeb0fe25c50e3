package cn.fazhi.contracts.catalogue;

import cn.fazhi.contracts.figure.Severity;

/** A condition that the figures of one report should meet. */
public record Check(String rule, Severity severity, String condition) {}
