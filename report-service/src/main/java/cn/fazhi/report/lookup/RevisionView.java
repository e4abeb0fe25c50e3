package cn.fazhi.report.lookup;

import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.figure.Shortcoming;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One hand-in, as it was.
 *
 * @param by the account that handed it in
 * @param commitments what the township says it will do next year
 * @param problems what the township itself says is wanting
 * @param narrative the text that evidence points into, or absent
 * @param documentName the name of the file that it came in, or absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionView(
        UUID reportId,
        int revision,
        Instant receivedAt,
        String by,
        String title,
        Sections sections,
        List<Figure> figures,
        List<Finding> findings,
        List<Commitment> commitments,
        List<Shortcoming> problems,
        @Nullable String narrative,
        @Nullable String documentName) {}
