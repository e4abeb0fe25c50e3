package cn.fazhi.report.reading;

import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.figure.Shortcoming;
import cn.fazhi.extraction.Reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a text or a document says.
 *
 * @param text as it was decoded or read out of the document; evidence counts its code points
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExtractionView(
        @Nullable String divisionName,
        @Nullable Integer year,
        Sections sections,
        List<Figure> figures,
        List<Finding> findings,
        List<Commitment> commitments,
        List<Shortcoming> problems,
        String text) {
    static ExtractionView of(Reading reading, String text, List<Finding> ofDocument) {
        return new ExtractionView(
                reading.divisionName(),
                reading.year(),
                reading.sections(),
                reading.figures(),
                Stream.concat(ofDocument.stream(), reading.findings().stream()).toList(),
                reading.commitments(),
                reading.problems(),
                text);
    }
}
