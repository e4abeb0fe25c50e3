package cn.fazhi.contracts.event;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.figure.Shortcoming;
import cn.fazhi.contracts.period.Period;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A report as it stands after an event.
 *
 * @param revision the number of the hand-in, from 1
 * @param version the number of the change in the report's history, from 1; it grows by one with every event
 * @param receivedAt when the server received this revision
 * @param firstReceivedAt when the server received the first revision, which decides whether the township was on time
 * @param historical whether an officer brought it in for a past period; such a report is left out of timeliness
 * @param sections which mandated parts were found; all false for a report that was sent as figures only
 * @param commitments what the township says it will do next year; an event of before there were any is read as none
 * @param problems what the township itself says is wanting; an event of before there were any is read as none
 */
public record ReportSnapshot(
        UUID reportId,
        DivisionCode township,
        String programme,
        Period period,
        int revision,
        long version,
        Instant receivedAt,
        Instant firstReceivedAt,
        boolean historical,
        String title,
        Sections sections,
        List<Figure> figures,
        List<Finding> findings,
        @Nullable List<Commitment> commitments,
        @Nullable List<Shortcoming> problems) {
    public ReportSnapshot {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
        commitments = commitments == null ? List.of() : List.copyOf(commitments);
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    @Override
    public List<Commitment> commitments() {
        return Objects.requireNonNull(commitments);
    }

    @Override
    public List<Shortcoming> problems() {
        return Objects.requireNonNull(problems);
    }
}
