package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.scope.model.Basis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;

/**
 * One township's score.
 *
 * @param ranked how many townships of the county have a rank
 */
@Schema(name = "ScoreOfATownship")
public record TownshipScoreView(
        RubricView.EntryView rubric,
        String programme,
        Period period,
        Basis basis,
        BigDecimal fullMarks,
        int ranked,
        ScoresView.TownshipView score) {}
