package cn.fazhi.indicator.rubric;

import cn.fazhi.indicator.rubric.model.RubricCode;
import cn.fazhi.indicator.rubric.model.RubricVersion;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Who did what to a version, when, why. Rows are added and never changed. */
@ApplicationScoped
public class RubricHistoryStore {
    private final Jdbi jdbi;

    RubricHistoryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Notes what was done. */
    void note(RubricCode code, int version, String what, String why, String by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into rubric.history (code, version, at, by, what, why)
                        values (:code, :version, :at, :by, :what, :why)""")
                .bind("code", code.value())
                .bind("version", version)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("by", by)
                .bind("what", what)
                .bind("why", why)
                .execute());
    }

    /** The oldest first. */
    List<RubricView.ChangeView> history(RubricVersion version) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select at, by, what, why from rubric.history
                        where code = :code and version = :version order by id""")
                .bind("code", version.code().value())
                .bind("version", version.version())
                .map((row, context) -> new RubricView.ChangeView(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by"),
                        row.getString("what"),
                        row.getString("why")))
                .list());
    }
}
