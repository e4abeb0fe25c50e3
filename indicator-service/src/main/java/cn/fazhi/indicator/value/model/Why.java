package cn.fazhi.indicator.value.model;

import java.util.List;

/**
 * The reason that stands in the place of a value.
 *
 * @param operands the codes and attributes that it is about, which may be none
 */
public record Why(Reason reason, List<String> operands) {
    public Why {
        operands = List.copyOf(operands);
    }

    public static Why of(Reason reason) {
        return new Why(reason, List.of());
    }
}
