package cn.fazhi.report.division.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionKind;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants the register to say of a division.
 *
 * @param population null leaves what is there
 */
public record Entry(
        DivisionCode code, String name, @Nullable Long population) {
    public DivisionKind kind() {
        return DivisionKind.of(code, name);
    }
}
