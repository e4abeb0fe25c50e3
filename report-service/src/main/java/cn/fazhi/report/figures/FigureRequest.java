package cn.fazhi.report.figures;

import cn.fazhi.contracts.figure.Qualifier;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A figure as a caller sends it.
 *
 * @param code a code of the catalogue; required
 * @param value in the catalogue's unit; required
 * @param unit the catalogue's unit, if given at all
 * @param qualifier how literally it is meant; exact if not given
 */
public record FigureRequest(
        @Nullable String code,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Qualifier qualifier) {}
