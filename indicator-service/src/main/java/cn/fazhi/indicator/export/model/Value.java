package cn.fazhi.indicator.export.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A township's value of one indicator.
 *
 * @param number null if every operand is there, but the denominator is zero
 * @param inexact whether a part of it is about, at least or at most
 */
public record Value(@Nullable BigDecimal number, boolean inexact) {}
