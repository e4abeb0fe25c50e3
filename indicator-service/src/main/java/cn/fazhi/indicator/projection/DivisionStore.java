package cn.fazhi.indicator.projection;

import cn.fazhi.edge.database.Columns;
import cn.fazhi.contracts.event.DivisionChanged;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** The newest state of every division. */
@ApplicationScoped
public class DivisionStore {
    private final Jdbi jdbi;

    DivisionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Stores those that are newer than what is known, and answers their codes. */
    List<String> putNewer(List<DivisionChanged> divisions) {
        return jdbi.withHandle(handle -> new Columns<>(divisions)
                .with("codes", DivisionChanged::code)
                .with("names", DivisionChanged::name)
                .with("kinds", DivisionChanged::kind)
                .with("populations", DivisionChanged::population)
                .with("actives", DivisionChanged::active)
                .with(
                        "changes",
                        division -> StoredJson.writeNullable(division.changes().isEmpty() ? null : division.changes()))
                .with("versions", DivisionChanged::version)
                .with("times", DivisionChanged::occurredAt)
                .bindTo(handle.createQuery("""
                                insert into division as known
                                    (code, name, kind, population, active, changes, version, occurred_at)
                                select * from unnest(:codes::text[], :names::text[], :kinds::text[],
                                    :populations::bigint[], :actives::boolean[], :changes::jsonb[],
                                    :versions::bigint[], :times::timestamptz[])
                                on conflict (code) do update set
                                    name = excluded.name, kind = excluded.kind, population = excluded.population,
                                    active = excluded.active, changes = excluded.changes, version = excluded.version,
                                    occurred_at = excluded.occurred_at
                                where known.version < excluded.version
                                returning code"""))
                .mapTo(String.class)
                .list());
    }
}
