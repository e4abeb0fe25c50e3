package cn.fazhi.extraction.recognise;

import cn.fazhi.contracts.figure.Qualifier;

import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param start the first character of the number in the normal form
 * @param end the index after the unit, or after 以上 and its like behind it
 * @param value the normalised value
 * @param unit the unit's number in the vocabulary
 * @param qualifier how literally it is meant
 */
public record Quantity(int start, int end, BigDecimal value, int unit, Qualifier qualifier) {}
