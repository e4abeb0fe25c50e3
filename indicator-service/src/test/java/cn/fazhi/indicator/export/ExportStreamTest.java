package cn.fazhi.indicator.export;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.projection.ApplyObligations;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.scope.model.Round;
import cn.fazhi.indicator.scope.model.Scope;
import cn.fazhi.indicator.testing.Events;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class ExportStreamTest {
    /** More than three times what comes from the database at once. */
    private static final int TOWNSHIPS = ExportStore.FETCHED * 3 + 1;

    @Inject
    Projection projection;

    @Inject
    ApplyObligations obligations;

    @Inject
    ExportStore store;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void a_province_of_several_fetches() {
        projection.empty();
        List<ObligationChanged> events = new ArrayList<>();
        for (int i = 0; i < TOWNSHIPS; i++) {
            events.add(Events.obligation("9901%02d%03d".formatted(i / 300 + 1, i % 300 + 1)));
        }
        obligations.apply(events, List.of());
    }

    @Test
    void townships_come_through_a_cursor_and_in_the_order_of_their_codes() {
        List<String> codes = new ArrayList<>();
        AtomicInteger cursors = new AtomicInteger();

        QuarkusTransaction.requiringNew()
                .run(() -> store.townships(scope(), List.of("mediation.cases"), township -> {
                    if (codes.isEmpty()) {
                        cursors.set(openCursors());
                    }
                    codes.add(township.code());
                }));

        assertThat(cursors).hasValue(1);
        assertThat(codes).hasSize(TOWNSHIPS).isSorted();
    }

    private int openCursors() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from pg_cursors where name like 'C\\_%'")
                .mapTo(Integer.class)
                .one());
    }

    private Scope scope() {
        short round = jdbi.withHandle(handle ->
                handle.createQuery("select id from round").mapTo(Short.class).one());
        return new Scope(
                Area.parse("99").orElseThrow(), new Round(round, Events.PROGRAMME, Period.of("2025")), Basis.SUBMITTED);
    }
}
