package cn.fazhi.contracts.catalogue;

import cn.fazhi.contracts.figure.LocalizedText;

import org.jspecify.annotations.Nullable;

/**
 * An indicator computed from figures.
 *
 * @param formula arithmetic over catalogue codes, attributes of the division and {@code count_present}
 * @param unit the unit of the result; {@code bool} for yes or no
 * @param better whether more is {@code higher}, less is {@code lower}, or neither ({@code context})
 * @param check what a reader must know about its validity
 */
public record DerivedIndicator(
        String code,
        String cn,
        String en,
        String formula,
        String unit,
        String better,
        @Nullable LocalizedText check) {}
