package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.rubric.model.GivenPoints;
import cn.fazhi.indicator.rubric.model.RubricCode;
import cn.fazhi.indicator.scope.model.CodeRange;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Points that officers gave. Rows are added and never changed. */
@ApplicationScoped
public class GivenPointsStore {
    private final Jdbi jdbi;

    GivenPointsStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The newest of each item, by township and item. */
    Map<String, Map<String, GivenPoints>> newest(RubricCode rubric, String programme, Period period, Area area) {
        CodeRange range = CodeRange.of(area);
        Map<String, Map<String, GivenPoints>> given = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select distinct on (township, item) township, item, points, reason, by, at
                        from rubric.given_points
                        where rubric = :rubric and programme = :programme and period = :period
                            and township >= :from and township < :to
                        order by township, item, id desc""")
                .bind("rubric", rubric.value())
                .bind("programme", programme)
                .bind("period", period)
                .bind("from", range.from())
                .bind("to", range.to())
                .map((row, context) -> given.computeIfAbsent(row.getString("township"), code -> new HashMap<>())
                        .put(row.getString("item"), points(row)))
                .list());
        return given;
    }

    /** Everything that was given to one township, the oldest first. */
    List<GivenPoints> history(RubricCode rubric, String programme, Period period, String township) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select item, points, reason, by, at from rubric.given_points
                        where rubric = :rubric and programme = :programme and period = :period
                            and township = :township
                        order by id""")
                .bind("rubric", rubric.value())
                .bind("programme", programme)
                .bind("period", period)
                .bind("township", township)
                .map((row, context) -> points(row))
                .list());
    }

    void add(RubricCode rubric, String programme, Period period, String township, GivenPoints points) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into rubric.given_points
                            (rubric, programme, period, township, item, points, reason, by, at)
                        values (:rubric, :programme, :period, :township, :item, :points, :reason, :by, :at)""")
                .bind("rubric", rubric.value())
                .bind("programme", programme)
                .bind("period", period)
                .bind("township", township)
                .bind("item", points.item())
                .bind("points", points.points())
                .bind("reason", points.reason())
                .bind("by", points.by())
                .bind("at", points.at().atOffset(ZoneOffset.UTC))
                .execute());
    }

    private static GivenPoints points(ResultSet row) throws SQLException {
        return new GivenPoints(
                row.getString("item"),
                row.getBigDecimal("points"),
                row.getString("reason"),
                row.getString("by"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
