package cn.fazhi.indicator.projection;

import cn.fazhi.edge.database.Columns;
import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.indicator.projection.model.ObligationKey;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Set;

/** The newest state of every obligation. */
@ApplicationScoped
public class ObligationStore {
    /** An obligation and the number of its round. */
    record Row(short round, ObligationChanged obligation) {
        ObligationKey key() {
            return new ObligationKey(round, obligation.township().value());
        }
    }

    private final Jdbi jdbi;

    ObligationStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Stores those that are newer than what is known, and answers which these were. */
    List<Row> putNewer(List<Row> obligations) {
        Set<ObligationKey> stored = jdbi.withHandle(handle -> columns(obligations)
                .bindTo(handle.createQuery("""
                                insert into obligation as known
                                    (round, township, township_name, programme_name, opens_on, due_date, effective_due,
                                     extension, excused_reason, historical, version, occurred_at)
                                select * from unnest(:rounds::smallint[], :townships::text[], :names::text[],
                                    :programmes::jsonb[], :opens::date[], :dues::date[], :effective::date[],
                                    :extensions::jsonb[], :excuses::text[], :historicals::boolean[],
                                    :versions::bigint[], :times::timestamptz[])
                                on conflict (round, township) do update set
                                    township_name = excluded.township_name, programme_name = excluded.programme_name,
                                    opens_on = excluded.opens_on, due_date = excluded.due_date,
                                    effective_due = excluded.effective_due, extension = excluded.extension,
                                    excused_reason = excluded.excused_reason, historical = excluded.historical,
                                    version = excluded.version, occurred_at = excluded.occurred_at
                                where known.version < excluded.version
                                returning round, township"""))
                .map((row, context) -> new ObligationKey(row.getShort("round"), row.getString("township")))
                .set());
        return obligations.stream().filter(row -> stored.contains(row.key())).toList();
    }

    private static Columns<Row> columns(List<Row> obligations) {
        return new Columns<>(obligations)
                .with("rounds", Row::round)
                .with("townships", row -> row.obligation().township())
                .with("names", row -> row.obligation().townshipName())
                .with("programmes", row -> StoredJson.write(row.obligation().programmeName()))
                .with("opens", row -> row.obligation().opensOn())
                .with("dues", row -> row.obligation().dueDate())
                .with("effective", row -> row.obligation().effectiveDueDate())
                .with(
                        "extensions",
                        row -> StoredJson.writeNullable(row.obligation().extension()))
                .with("excuses", row -> row.obligation().excusedReason())
                .with("historicals", row -> row.obligation().historical())
                .with("versions", row -> row.obligation().version())
                .with("times", row -> row.obligation().occurredAt());
    }
}
