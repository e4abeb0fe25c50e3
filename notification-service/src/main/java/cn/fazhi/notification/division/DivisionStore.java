package cn.fazhi.notification.division;

import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.edge.database.Columns;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** The table of divisions. */
@ApplicationScoped
class DivisionStore {
    private final Jdbi jdbi;

    DivisionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Takes over one event of each division, unless the same or a later state is known. */
    void putNewer(List<DivisionChanged> events) {
        jdbi.useHandle(handle -> new Columns<>(events)
                .with("codes", DivisionChanged::code)
                .with("names", DivisionChanged::name)
                .with("actives", DivisionChanged::active)
                .with("versions", DivisionChanged::version)
                .bindTo(handle.createUpdate("""
                                INSERT INTO division (code, name, active, version)
                                SELECT *
                                FROM unnest(:codes::text[], :names::text[], :actives::boolean[], :versions::bigint[])
                                ON CONFLICT (code) DO UPDATE
                                SET name = excluded.name, active = excluded.active, version = excluded.version
                                WHERE division.version < excluded.version"""))
                .execute());
    }
}
