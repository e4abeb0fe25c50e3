package cn.fazhi.indicator.rubric.model;

import cn.fazhi.contracts.figure.LocalizedText;

import java.math.BigDecimal;

/**
 * 等次, such as 优秀.
 *
 * @param from the least total that has it
 */
public record Grade(String code, LocalizedText title, BigDecimal from) {}
