package cn.fazhi.extraction.check;

import cn.fazhi.contracts.figure.Figure;

/** One quantity with two values, of which the first counts. */
public record Rival(Figure value, Figure rival) {}
