package cn.fazhi.indicator.scope;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.scope.model.CodeRange;
import cn.fazhi.indicator.scope.model.Round;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;

/** What is known of areas, programmes and periods. */
@ApplicationScoped
public class ScopeStore {
    private final Jdbi jdbi;

    ScopeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether any event has named a division in the area. */
    boolean isKnown(Area area) {
        CodeRange range = CodeRange.of(area);
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from township where code >= :from and code < :to)")
                        .bind("from", range.from())
                        .bind("to", range.to())
                        .mapTo(Boolean.class)
                        .one());
    }

    /** The name of a division, if the register has told it. */
    public Optional<String> nameOf(String code) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select name from (
                            select 1 as rank, name from division where code = :code
                            union all
                            (select 2, township_name from obligation o join round r on r.id = o.round
                             where o.township = :code order by r.last_day desc limit 1)) known
                        order by rank limit 1""").bind("code", code).mapTo(String.class).findOne());
    }

    /** The codes of all programmes that any event has named. */
    List<String> programmes() {
        return jdbi.withHandle(handle -> handle.createQuery("select distinct programme from round order by programme")
                .mapTo(String.class)
                .list());
    }

    Optional<Round> round(String programme, Period period) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, programme, period from round where programme = :programme and period = :period")
                .bind("programme", programme)
                .bind("period", period)
                .map((row, context) ->
                        new Round(row.getShort("id"), row.getString("programme"), Period.of(row.getString("period"))))
                .findOne());
    }

    /** All rounds of a programme, the oldest first. */
    public List<Round> rounds(String programme) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, programme, period from round where programme = :programme
                        order by first_day, last_day""")
                .bind("programme", programme)
                .map((row, context) ->
                        new Round(row.getShort("id"), row.getString("programme"), Period.of(row.getString("period"))))
                .list());
    }

    /** The newest period in which a township of the area owes a report. */
    Optional<Round> newestRound(String programme, Area area) {
        CodeRange range = CodeRange.of(area);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, programme, period from round r
                        where programme = :programme and exists (
                            select from obligation o
                            where o.round = r.id and o.township >= :from and o.township < :to)
                        order by last_day desc, first_day desc limit 1""")
                .bind("programme", programme)
                .bind("from", range.from())
                .bind("to", range.to())
                .map((row, context) ->
                        new Round(row.getShort("id"), row.getString("programme"), Period.of(row.getString("period"))))
                .findOne());
    }
}
