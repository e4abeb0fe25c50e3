package cn.fazhi.indicator.page.matrix;

import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.completeness.ShowCompleteness;
import cn.fazhi.indicator.matrix.ShowMatrix;
import cn.fazhi.indicator.place.ShowPlace;
import cn.fazhi.indicator.rollup.ShowAreaIndicators;
import cn.fazhi.indicator.scope.Question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Everything that the matrix shows, read in one transaction. */
@ApplicationScoped
public class ShowMatrixSheet {
    private final ShowPlace places;
    private final ShowCompleteness completeness;
    private final ShowMatrix matrix;
    private final ShowAreaIndicators areas;

    ShowMatrixSheet(ShowPlace places, ShowCompleteness completeness, ShowMatrix matrix, ShowAreaIndicators areas) {
        this.places = places;
        this.completeness = completeness;
        this.matrix = matrix;
        this.areas = areas;
    }

    @Transactional
    Reply<MatrixFacts> show(Question question) {
        return places.show(question.caller(), question.wanted(), question.code(), question.programme())
                .then(place -> completeness
                        .show(question)
                        .then(reported -> matrix.show(question)
                                .then(values -> areas.show(
                                                question,
                                                values.indicators().stream()
                                                        .map(IndicatorView::code)
                                                        .toList())
                                        .map(area -> new MatrixFacts(place, reported, values, area)))));
    }
}
