package cn.fazhi.report.lifecycle;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.figure.Shortcoming;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.report.lifecycle.model.Content;
import cn.fazhi.report.lifecycle.model.Head;
import cn.fazhi.report.lifecycle.model.State;
import cn.fazhi.report.period.model.Obligation;
import cn.fazhi.report.period.model.Timeliness;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A report as callers see it.
 *
 * @param dueDate the last day in time, with any extension
 * @param timeliness how the first revision is rated
 * @param commitments what the township says it will do next year
 * @param problems what the township itself says is wanting
 * @param reasons why it was returned or withdrawn; empty otherwise
 * @param previousCommitments what the report of the year before promised; where one report is asked for
 * @param unchanged true in the answer to an identical resend, otherwise absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportView(
        UUID id,
        DivisionCode township,
        String townshipName,
        String programme,
        Period period,
        State state,
        int revision,
        long version,
        Instant receivedAt,
        Instant firstReceivedAt,
        LocalDate dueDate,
        Timeliness timeliness,
        boolean historical,
        String title,
        Sections sections,
        List<Figure> figures,
        List<Finding> findings,
        List<Commitment> commitments,
        List<Shortcoming> problems,
        List<String> reasons,
        @Nullable Boolean unchanged,
        @Nullable List<PreviousCommitmentView> previousCommitments) {

    public static ReportView of(Dossier dossier, ZoneId zone) {
        return of(dossier, zone, null, null);
    }

    /** The answer to a resend that changed nothing. */
    public static ReportView unchanged(Dossier dossier, ZoneId zone) {
        return of(dossier, zone, true, null);
    }

    /** A report held against the year before. */
    public static ReportView of(Dossier dossier, ZoneId zone, List<PreviousCommitmentView> previousCommitments) {
        return of(dossier, zone, null, previousCommitments);
    }

    private static ReportView of(
            Dossier dossier,
            ZoneId zone,
            @Nullable Boolean unchanged,
            @Nullable List<PreviousCommitmentView> previousCommitments) {
        Head head = dossier.report().head();
        Obligation obligation = dossier.obligation();
        Content content = dossier.content();
        return new ReportView(
                head.id(),
                obligation.township(),
                obligation.townshipName(),
                obligation.programme(),
                obligation.period(),
                dossier.report().state(),
                head.revision(),
                head.version(),
                head.receivedAt(),
                head.firstReceivedAt(),
                obligation.effectiveDueDate(),
                obligation.timeliness(head.firstReceivedAt(), zone),
                obligation.historical(),
                content.title(),
                content.sections(),
                content.figures(),
                content.findings(),
                content.commitments(),
                content.problems(),
                dossier.report().reasons(),
                unchanged,
                previousCommitments);
    }
}
