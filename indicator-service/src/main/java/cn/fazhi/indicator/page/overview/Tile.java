package cn.fazhi.indicator.page.overview;

import cn.fazhi.indicator.page.IndicatorRow;

import java.util.List;
import java.util.Objects;

/** The indicators that stand large at the head of the overview. */
final class Tile {
    /** One or two of each task that a township's report is mostly about. */
    private static final List<String> CODES = List.of(
            "leadership.special_meetings",
            "leadership.theory_sessions",
            "decision.review_coverage",
            "rules.document_reviews",
            "enforcement.inspections",
            "enforcement.penalty_cases",
            "mediation.cases",
            "mediation.calc_success_rate",
            "petitions.resolution_rate",
            "hotline.resolution_rate",
            "publicity.events",
            "publicity.audience");

    private Tile() {}

    static List<IndicatorRow> among(List<IndicatorRow> rows) {
        return CODES.stream()
                .map(code -> rows.stream()
                        .filter(row -> row.code().equals(code))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
