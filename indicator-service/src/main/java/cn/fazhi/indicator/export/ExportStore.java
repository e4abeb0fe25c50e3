package cn.fazhi.indicator.export;

import cn.fazhi.indicator.export.model.ExportedTownship;
import cn.fazhi.indicator.projection.IndicatorNumbers;
import cn.fazhi.indicator.scope.model.CodeRange;
import cn.fazhi.indicator.scope.model.Scope;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Walks through the townships of an area in the order of their codes, and holds only a few at a time. */
@ApplicationScoped
public class ExportStore {
    /** How many rows come from the database at once. */
    static final int FETCHED = 200;

    private static final String TOWNSHIPS = """
            with listed as (
                select township from obligation where round = :round and township >= :from and township < :to
                union
                select township from standing where round = :round and township >= :from and township < :to)
            select l.township, coalesce(d.name, o.township_name, l.township) as name, s.state, o.excused_reason,
                o.effective_due, coalesce(o.historical, false) or coalesce(r.historical, false) as historical,
                r.first_received_at, v.indicators, v.numbers, v.inexact %s
            from listed l
            left join division d on d.code = l.township
            left join obligation o on o.round = :round and o.township = l.township
            left join standing s on s.round = :round and s.township = l.township
            left join report r on r.report_id = s.report_id
            left join (
                select township, array_agg(indicator) as indicators, array_agg(value) as numbers,
                    array_agg(inexact) as inexact
                from township_value
                where round = :round and indicator = any(:indicators::smallint[])
                  and township >= :from and township < :to and (accepted or not :accepted)
                group by township) v on v.township = l.township
            order by l.township""";

    private static final String CONTENT = ", r.revision, r.sections, r.figures, r.findings, r.commitments, r.problems";

    private final Jdbi jdbi;
    private final IndicatorNumbers numbers;
    private final Clock clock;

    ExportStore(Jdbi jdbi, IndicatorNumbers numbers, Clock clock) {
        this.jdbi = jdbi;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Lets everything that is read in this transaction be of one moment, so that an export's totals are those of its
     * rows. It has to be the first thing that the transaction does.
     */
    public void freeze() {
        jdbi.useHandle(handle -> handle.execute("set transaction isolation level repeatable read"));
    }

    /** When the newest change of the area's reports happened; null if there is no report. */
    public @Nullable Instant asOf(Scope scope) {
        CodeRange range = CodeRange.of(scope.area());
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select max(occurred_at) from report
                        where round = :round and township >= :from and township < :to""")
                .bind("round", scope.round().id())
                .bind("from", range.from())
                .bind("to", range.to())
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant)
                .orElse(null));
    }

    /** Every township with its values of these indicators, without the content of its report. */
    public void townships(Scope scope, Collection<String> codes, Consumer<ExportedTownship> taker) {
        walk(scope, codes, false, taker);
    }

    /** Every township with its values of these indicators and with what its report says. */
    public void townshipsWithReports(Scope scope, Collection<String> codes, Consumer<ExportedTownship> taker) {
        walk(scope, codes, true, taker);
    }

    private void walk(Scope scope, Collection<String> codes, boolean withContent, Consumer<ExportedTownship> taker) {
        CodeRange range = CodeRange.of(scope.area());
        Map<Short, String> byNumber = codes.stream().collect(Collectors.toMap(numbers::of, code -> code));
        ExportedRow row = new ExportedRow(byNumber, scope.basis(), clock.getZone(), withContent);
        jdbi.useHandle(handle -> handle.createQuery(TOWNSHIPS.formatted(withContent ? CONTENT : ""))
                .setFetchSize(FETCHED)
                .bind("round", scope.round().id())
                .bind("from", range.from())
                .bind("to", range.to())
                .bind("accepted", scope.basis().acceptedOnly())
                .bindArray("indicators", Short.class, byNumber.keySet().toArray())
                .map((result, context) -> row.read(result))
                .forEach(taker));
    }
}
