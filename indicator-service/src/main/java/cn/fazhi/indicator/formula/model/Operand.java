package cn.fazhi.indicator.formula.model;

import cn.fazhi.indicator.value.model.Exactness;

import java.math.BigDecimal;
import java.util.List;

/** What a name in a formula stands for. */
public sealed interface Operand {
    /** How exact it is. */
    Exactness exactness();

    /** A number. */
    record Number(BigDecimal value, Exactness exactness) implements Operand {}

    /** A list of which each member is there or not, such as the core figures. */
    record Members(List<Boolean> present) implements Operand {
        public Members {
            present = List.copyOf(present);
        }

        @Override
        public Exactness exactness() {
            return Exactness.EXACT;
        }
    }
}
