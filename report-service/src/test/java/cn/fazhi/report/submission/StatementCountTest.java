package cn.fazhi.report.submission;

import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.report.support.County;
import cn.fazhi.report.support.ServiceTest;

import io.quarkus.scheduler.Scheduler;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

/** A report costs the same number of SQL statements whatever it holds. */
@ServiceTest
class StatementCountTest {
    private static final int PER_REPORT = 3;

    @Inject
    Jdbi jdbi;

    @Inject
    Catalogue catalogue;

    @Inject
    Scheduler scheduler;

    private final AtomicInteger statements = new AtomicInteger();

    @BeforeEach
    void count() {
        // what the service does by the clock would be counted with what it does for the request
        scheduler.pause();
        jdbi.getConfig(SqlStatements.class).setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                statements.incrementAndGet();
            }
        });
    }

    @AfterEach
    void back() {
        scheduler.resume();
        jdbi.getConfig(SqlStatements.class).setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
    }

    private int costOf(County county, Map<String, Object> content) {
        statements.set(0);
        county.submit(0, content).then().statusCode(201);
        return statements.get();
    }

    @Test
    void one_figure_costs_as_much_as_all_of_the_catalogue_with_a_long_narrative() {
        County county = County.open(1);
        int one = costOf(county, Map.of("figures", List.of(Map.of("code", "mediation.cases", "value", 1))));
        int all = costOf(
                county,
                Map.of(
                        "narrative", "2024年，我镇调解矛盾纠纷86件，开展普法宣传活动4场次。".repeat(300),
                        "figures",
                                catalogue.figures().stream()
                                        .map(BaseFigure::code)
                                        .map(code -> Map.of("code", code, "value", 1))
                                        .toList()));
        assertThat(one).isEqualTo(PER_REPORT);
        assertThat(all).isEqualTo(PER_REPORT);
    }

    @Test
    void opening_a_period_costs_the_same_for_one_township_and_for_three_hundred() {
        County small = County.with(1);
        County large = County.with(300);
        assertThat(costOfOpening(large)).isEqualTo(costOfOpening(small));
    }

    private int costOfOpening(County county) {
        statements.set(0);
        county.openPeriod("2024", Map.of("area", county.code())).then().statusCode(200);
        return statements.get();
    }

    @Test
    void an_import_costs_the_same_for_one_division_and_for_three_hundred() {
        statements.set(0);
        County.with(0);
        int one = statements.getAndSet(0);
        County.with(300);
        assertThat(statements.get()).isEqualTo(one);
    }
}
