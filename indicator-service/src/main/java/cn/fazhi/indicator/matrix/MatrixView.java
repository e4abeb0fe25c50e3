package cn.fazhi.indicator.matrix;

import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.value.model.Exactness;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The values of several indicators for the townships of an area.
 *
 * @param values by township, then by indicator; what is not there has no value
 */
public record MatrixView(List<IndicatorView> indicators, Map<String, Map<String, Cell>> values) {
    /** One township's value of one indicator. */
    public record Cell(BigDecimal value, Exactness exactness) {}
}
