package cn.fazhi.indicator.page.matrix;

import cn.fazhi.indicator.matrix.MatrixView;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The order of the rows.
 *
 * @param by the indicator; null for the order of the codes
 */
record Order(@Nullable String by, boolean descending) {
    /** Reads {@code mediation.cases} or, for the greatest first, {@code -mediation.cases}. */
    static Order parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new Order(null, false);
        }
        return text.startsWith("-") ? new Order(text.substring(1), true) : new Order(text, false);
    }

    boolean isBy(String code) {
        return code.equals(by);
    }

    /** Townships without a value come last, whatever the direction. */
    List<Townships.Township> sorted(List<Townships.Township> townships, MatrixView matrix) {
        if (by == null) {
            return townships;
        }
        Comparator<BigDecimal> direction = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return townships.stream()
                .sorted(Comparator.comparing(
                        township -> value(matrix, township.code(), by), Comparator.nullsLast(direction)))
                .toList();
    }

    private static @Nullable BigDecimal value(MatrixView matrix, String township, String code) {
        MatrixView.Cell cell = matrix.values().getOrDefault(township, Map.of()).get(code);
        return cell == null ? null : cell.value();
    }
}
