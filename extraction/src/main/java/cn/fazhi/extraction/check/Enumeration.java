package cn.fazhi.extraction.check;

import cn.fazhi.contracts.figure.Evidence;

import java.math.BigDecimal;

/**
 * A total with the parts that it is cut into, all of them.
 *
 * @param code what the total counts
 * @param parts what the parts make together
 */
public record Enumeration(String code, BigDecimal total, BigDecimal parts, Evidence evidence) {}
