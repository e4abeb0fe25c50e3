package cn.fazhi.report.finding;

import cn.fazhi.contracts.figure.Figure;

import java.util.List;

/**
 * What else is known when a report comes in.
 *
 * @param previous the figures of the report of the year before, none if there is none
 * @param otherTownships the names of the county's other townships
 * @param similar the reports with the most similar texts
 */
public record Background(List<Figure> previous, List<String> otherTownships, List<Neighbour> similar) {
    public static final Background NONE = new Background(List.of(), List.of(), List.of());

    public Background {
        previous = List.copyOf(previous);
        otherTownships = List.copyOf(otherTownships);
        similar = List.copyOf(similar);
    }
}
