package cn.fazhi.indicator.rubric.model;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.indicator.value.model.Exactness;
import cn.fazhi.indicator.value.model.Why;

import java.math.BigDecimal;
import java.util.List;

/** What an expression of the sheet came to for one township. */
public sealed interface Reading {
    /**
     * A value; 1 and 0 for yes and no.
     *
     * @param sources the entries of the report that it rests on
     */
    record Measured(BigDecimal value, Exactness exactness, List<Figure> sources) implements Reading {
        public Measured {
            sources = List.copyOf(sources);
        }
    }

    /** Nothing, and why. */
    record Absent(Why why) implements Reading {}
}
