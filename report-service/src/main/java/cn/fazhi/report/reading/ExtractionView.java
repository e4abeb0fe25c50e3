package cn.fazhi.report.reading;

import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.extraction.Reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a text says.
 *
 * @param text as it was decoded; evidence counts its code points
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExtractionView(
        @Nullable String divisionName,
        @Nullable Integer year,
        Sections sections,
        List<Figure> figures,
        List<Finding> findings,
        List<Commitment> commitments,
        String text) {
    static ExtractionView of(Reading reading, String text) {
        return new ExtractionView(
                reading.divisionName(),
                reading.year(),
                reading.sections(),
                reading.figures(),
                reading.findings(),
                reading.commitments(),
                text);
    }
}
