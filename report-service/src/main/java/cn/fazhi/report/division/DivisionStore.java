package cn.fazhi.report.division;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionKind;
import cn.fazhi.contracts.event.BoundaryChange;
import cn.fazhi.report.division.model.Division;
import cn.fazhi.report.division.model.Entry;
import cn.fazhi.report.lifecycle.StoredJson;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register in the database. */
@ApplicationScoped
public class DivisionStore {
    private static final String COLUMNS = """
            code, name, kind, population, active, version,
            (SELECT jsonb_agg(jsonb_build_object('kind', c.kind, 'effectiveOn', c.effective_on,
                        'successors', c.successors, 'formerName', c.former_name, 'reason', c.reason)
                    ORDER BY c.effective_on, c.id)
             FROM division_change c WHERE c.division = division.code) AS changes""";

    /** Two writers of many rows would lock them crosswise, so they take turns. */
    private static final String ONE_WRITER = "SELECT pg_advisory_xact_lock(hashtext('fazhi.division'))";

    /** However many rows, one statement; a row that says nothing new keeps its version, a dissolved one is not revived. */
    private static final String SAVE = """
            INSERT INTO division (code, name, kind, population, active, version, changed_at)
            SELECT code, name, kind, population, true, 1, :now
            FROM unnest(:codes, :names, :kinds, :populations) AS entry (code, name, kind, population)
            ON CONFLICT (code) DO UPDATE
            SET name = excluded.name, kind = excluded.kind, changed_at = excluded.changed_at,
                population = COALESCE(excluded.population, division.population), version = division.version + 1
            WHERE (division.name, division.kind, division.population) IS DISTINCT FROM
                  (excluded.name, excluded.kind, COALESCE(excluded.population, division.population))
            RETURNING\s""" + COLUMNS;

    private static final String LIST = "SELECT " + COLUMNS + """
             FROM division
            WHERE code LIKE ANY (:own) AND code LIKE :within AND code > :after
              AND (:length = 0 OR length(code) = :length)
            ORDER BY code
            LIMIT :limit
            """;

    private final Jdbi jdbi;

    DivisionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Writes entries, and answers those divisions that are new or different now, in the order of their codes. */
    List<Division> save(List<Entry> entries, Instant now) {
        return jdbi.withHandle(handle -> {
            handle.createQuery(ONE_WRITER).mapToMap().one();
            return handle.createQuery(SAVE)
                    .bind("codes", column(entries, entry -> entry.code().value()))
                    .bind("names", column(entries, Entry::name))
                    .bind("kinds", column(entries, entry -> entry.kind().toString()))
                    .bind("populations", entries.stream().map(Entry::population).toArray(Long[]::new))
                    .bind("now", now)
                    .map((row, context) -> division(row))
                    .list();
        });
    }

    private static <T> String[] column(List<T> entries, Function<T, String> part) {
        return entries.stream().map(part).toArray(String[]::new);
    }

    /** Writes divisions as they are. */
    void put(List<Division> divisions, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO division (code, name, kind, population, active, version, changed_at)
                        SELECT code, name, kind, population, active, version, :now
                        FROM unnest(:codes, :names, :kinds, :populations, :actives, :versions)
                            AS entry (code, name, kind, population, active, version)
                        ON CONFLICT (code) DO UPDATE
                        SET name = excluded.name, kind = excluded.kind, population = excluded.population,
                            active = excluded.active, version = excluded.version, changed_at = excluded.changed_at""")
                .bind("codes", column(divisions, division -> division.code().value()))
                .bind("names", column(divisions, Division::name))
                .bind("kinds", column(divisions, division -> division.kind().toString()))
                .bind(
                        "populations",
                        divisions.stream().map(Division::population).toArray(Long[]::new))
                .bind("actives", divisions.stream().map(Division::active).toArray(Boolean[]::new))
                .bind("versions", divisions.stream().map(Division::version).toArray(Long[]::new))
                .bind("now", now)
                .execute());
    }

    /** Those of the divisions that there are; nobody else changes the register until this transaction ends. */
    Map<DivisionCode, Division> findForChange(Set<DivisionCode> codes) {
        return jdbi.withHandle(handle -> {
            handle.createQuery(ONE_WRITER).mapToMap().one();
            return handle.createQuery("SELECT " + COLUMNS + " FROM division WHERE code = ANY (:codes)")
                    .bind("codes", codes.stream().map(DivisionCode::value).toArray(String[]::new))
                    .map((row, context) -> division(row))
                    .collect(Collectors.toMap(Division::code, division -> division));
        });
    }

    Optional<Division> find(DivisionCode code) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + COLUMNS + " FROM division WHERE code = :code")
                .bind("code", code)
                .map((row, context) -> division(row))
                .findOne());
    }

    /**
     * At most {@code limit} divisions after a code.
     *
     * @param own the areas that may be seen
     * @param within all of them lie in it
     * @param digits the length of their codes, or 0 for any
     */
    List<Division> list(List<Area> own, String within, int digits, @Nullable String after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("own", own.stream().map(area -> area.prefix() + "%").toArray(String[]::new))
                .bind("within", within + "%")
                .bind("length", digits)
                .bind("after", after == null ? "" : after)
                .bind("limit", limit)
                .map((row, context) -> division(row))
                .list());
    }

    private static Division division(ResultSet row) throws SQLException {
        return new Division(
                DivisionCode.of(row.getString("code")),
                row.getString("name"),
                DivisionKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("population", Long.class),
                row.getBoolean("active"),
                changes(row.getString("changes")),
                row.getLong("version"));
    }

    private static List<BoundaryChange> changes(@Nullable String json) {
        return json == null ? List.of() : StoredJson.readList(json, BoundaryChange.class);
    }
}
