package cn.fazhi.indicator.change;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.indicator.change.model.Change;
import cn.fazhi.indicator.change.model.LogState;
import cn.fazhi.indicator.change.model.LoggedChange;
import cn.fazhi.indicator.scope.model.CodeRange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** The log of changes. */
@ApplicationScoped
public class ChangeStore {
    private static final ObjectMapper JSON = ContractsJson.mapper();

    private final Jdbi jdbi;
    private final Clock clock;

    ChangeStore(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Numbers and keeps the changes. No other transaction can add any until this one ends, so it is done last. */
    public void add(List<? extends Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        with taken as (update change_log set last = last + :count returning last - :count as before)
                        insert into change (id, at, name, division, document)
                        select taken.before + n.ordinal, :at, n.name, n.division, n.document
                        from taken, unnest(:names::text[], :divisions::text[], :documents::text[])
                            with ordinality n(name, division, document, ordinal)""")
                .bind("count", changes.size())
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .bindArray("names", String.class, column(changes, Change::name))
                .bindArray("divisions", String.class, column(changes, Change::division))
                .bindArray("documents", String.class, column(changes, ChangeStore::document))
                .execute());
    }

    public LogState state() {
        return jdbi.withHandle(handle -> handle.createQuery("select log, last, swept from change_log")
                .map((row, context) -> new LogState(row.getString("log"), row.getLong("last"), row.getLong("swept")))
                .one());
    }

    /** The oldest changes after that number and up to the other in any of these areas, in their order. */
    public List<LoggedChange> between(long after, long upTo, List<Area> areas, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select c.id, c.name, c.division, c.document from change c
                        where c.id > :after and c.id <= :to_id and exists (
                            select from unnest(:froms::text[], :tos::text[]) a(from_code, to_code)
                            where c.division >= a.from_code and c.division < a.to_code)
                        order by c.id limit :limit""")
                .bind("after", after)
                .bind("to_id", upTo)
                .bindArray(
                        "froms",
                        String.class,
                        column(areas, area -> CodeRange.of(area).from()))
                .bindArray(
                        "tos",
                        String.class,
                        column(areas, area -> CodeRange.of(area).to()))
                .bind("limit", limit)
                .map((row, context) -> new LoggedChange(
                        row.getLong("id"), row.getString("name"), row.getString("division"), row.getString("document")))
                .list());
    }

    /**
     * Removes some of the oldest changes: those before that instant, and those beyond so many that are kept at most.
     *
     * @return how many were removed; fewer than the limit if there is no more to sweep
     */
    public int sweep(Instant before, long most, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with gone as (
                            delete from change where id in (
                                select id from (select id, at from change order by id limit :limit) oldest
                                where at < :before or id <= (select last - :most from change_log))
                            returning id),
                        noted as (
                            update change_log set swept = greatest(swept, (select max(id) from gone))
                            where exists (select from gone))
                        select count(*) from gone""")
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .bind("most", most)
                .bind("limit", limit)
                .mapTo(Integer.class)
                .one());
    }

    private static <T> List<String> column(List<? extends T> rows, Function<T, String> value) {
        return rows.stream().map(value::apply).toList();
    }

    private static String document(Change change) {
        try {
            return JSON.writeValueAsString(change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + change, e);
        }
    }
}
