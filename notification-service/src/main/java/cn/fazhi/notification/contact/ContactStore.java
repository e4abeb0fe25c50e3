package cn.fazhi.notification.contact;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.notification.contact.model.Recipient;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.json.Json;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The contacts of divisions. */
@ApplicationScoped
class ContactStore {
    private static final QualifiedType<List<Recipient>> RECIPIENTS =
            QualifiedType.of(new GenericType<List<Recipient>>() {}).with(Json.class);

    private final Jdbi jdbi;

    ContactStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<ContactView> find(DivisionCode division) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM contact WHERE division = :division")
                .bind("division", division)
                .reduceRows(
                        Optional.<ContactView>empty(),
                        (none, row) -> Optional.of(new ContactView(
                                division,
                                row.getColumn("recipients", RECIPIENTS),
                                row.getColumn("changed_by", String.class),
                                row.getColumn("changed_at", Instant.class)))));
    }

    void put(DivisionCode division, List<Recipient> recipients, String by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO contact (division, recipients, changed_by, changed_at)
                        VALUES (:division, :recipients, :by, :at)
                        ON CONFLICT (division) DO UPDATE
                        SET recipients = excluded.recipients, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at""")
                .bind("division", division)
                .bindByType("recipients", recipients, RECIPIENTS)
                .bind("by", by)
                .bind("at", at)
                .execute());
    }
}
