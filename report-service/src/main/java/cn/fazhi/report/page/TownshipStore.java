package cn.fazhi.report.page;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.report.period.Township;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The townships of the register that can be handed in for. */
@ApplicationScoped
public class TownshipStore {
    /** Of the register's index by code, each area is one range; names are looked at within it only. */
    static final String SEARCH = """
            SELECT DISTINCT township.code, township.name
            FROM unnest(:own::text[]) AS area (prefix)
            JOIN division township ON township.code >= area.prefix AND township.code < area.prefix || ':'
            WHERE township.code > :after AND length(township.code) = 9 AND township.active
              AND (starts_with(township.code, :words) OR strpos(township.name, :words) > 0)
            ORDER BY township.code LIMIT :limit
            """;

    private static final String FIND =
            "SELECT code, name FROM division WHERE code = :code AND length(code) = 9 AND active";

    private final Jdbi jdbi;

    TownshipStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Township> find(DivisionCode code) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("code", code)
                .map((row, context) -> township(row))
                .findOne());
    }

    /**
     * At most {@code limit} active townships of these areas, in the order of their codes.
     *
     * @param words what their codes begin with or their names contain; empty for all
     * @param after the code after which they begin; empty for the first
     */
    List<Township> search(List<Area> own, String words, String after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(SEARCH)
                .bind("own", own.stream().map(Area::prefix).toArray(String[]::new))
                .bind("words", words)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> township(row))
                .list());
    }

    private static Township township(ResultSet row) throws SQLException {
        return new Township(DivisionCode.of(row.getString("code")), row.getString("name"));
    }
}
