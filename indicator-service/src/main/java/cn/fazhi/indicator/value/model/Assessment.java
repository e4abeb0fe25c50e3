package cn.fazhi.indicator.value.model;

import java.util.List;

/** All values of one report: those of the codes that it names, and all derived ones. */
public record Assessment(List<FigureValue> figures, List<DerivedValue> derived) {
    public Assessment {
        figures = List.copyOf(figures);
        derived = List.copyOf(derived);
    }
}
