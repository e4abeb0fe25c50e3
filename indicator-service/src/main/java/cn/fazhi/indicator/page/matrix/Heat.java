package cn.fazhi.indicator.page.matrix;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** Which fifth of its column a value is in: ranks are not led astray by one township that is far above the others. */
final class Heat {
    private static final int CLASSES = 5;

    private final List<BigDecimal> sorted;

    Heat(Collection<BigDecimal> values) {
        this.sorted = values.stream().sorted().toList();
    }

    /** 1 for the lowest to 5 for the highest; 3 where all are equal. */
    int of(BigDecimal value) {
        if (sorted.getFirst().compareTo(sorted.getLast()) == 0) {
            return (CLASSES + 1) / 2;
        }
        long below = sorted.stream().filter(other -> other.compareTo(value) < 0).count();
        long same = sorted.stream().filter(other -> other.compareTo(value) == 0).count();
        double middle = (below + (same - 1) / 2.0) / (sorted.size() - 1);
        return 1 + (int) Math.round(middle * (CLASSES - 1));
    }
}
