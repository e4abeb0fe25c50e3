package cn.fazhi.report.figures;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.edge.problem.Refusal;

import java.util.List;

/**
 * Figures that were sent, checked.
 *
 * @param figures those that are sound; to be used only if there are no faults
 */
public record CheckedFigures(List<Figure> figures, List<Refusal> faults) {
    public CheckedFigures {
        figures = List.copyOf(figures);
        faults = List.copyOf(faults);
    }

    static CheckedFigures faulty(Refusal fault) {
        return new CheckedFigures(List.of(), List.of(fault));
    }
}
