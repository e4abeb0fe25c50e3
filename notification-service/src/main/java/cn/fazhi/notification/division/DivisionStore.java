package cn.fazhi.notification.division;

import cn.fazhi.contracts.event.DivisionChanged;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of divisions. */
@ApplicationScoped
class DivisionStore {
    private final Jdbi jdbi;

    DivisionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void put(DivisionChanged event) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO division (code, name, active, version)
                        VALUES (:code, :name, :active, :version)
                        ON CONFLICT (code) DO UPDATE
                        SET name = excluded.name, active = excluded.active, version = excluded.version
                        WHERE division.version < excluded.version""")
                .bind("code", event.code())
                .bind("name", event.name())
                .bind("active", event.active())
                .bind("version", event.version())
                .execute());
    }
}
