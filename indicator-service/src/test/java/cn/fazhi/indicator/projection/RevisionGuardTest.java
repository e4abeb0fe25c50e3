package cn.fazhi.indicator.projection;

import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.indicator.projection.model.Applied;
import cn.fazhi.indicator.testing.Events.AReport;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.obligation;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class RevisionGuardTest {
    private static final String TOWNSHIP = "990101001";

    @Inject
    Projection projection;

    @Inject
    ApplyReports reports;

    @Inject
    ApplyObligations obligations;

    @Inject
    ApplyDivisions divisions;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void nothing_is_known() {
        projection.empty();
    }

    @Test
    void an_event_applied_twice_changes_nothing() {
        ReportEvent submitted = aReport(TOWNSHIP).with("mediation.cases", "10").submitted();

        assertThat(reports.apply(List.of(submitted), List.of())).isEqualTo(new Applied(1, 1));
        String before = everything();
        assertThat(reports.apply(List.of(submitted, submitted), List.of())).isEqualTo(new Applied(2, 0));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void an_older_event_does_not_bring_back_a_withdrawn_report() {
        AReport report = aReport(TOWNSHIP).with("mediation.cases", "10");
        ReportEvent submitted = report.submitted();
        ReportEvent withdrawn = report.withdrawn("重复");

        reports.apply(List.of(withdrawn), List.of());
        assertThat(reports.apply(List.of(submitted), List.of())).isEqualTo(new Applied(1, 0));

        assertThat(states()).containsExactly("withdrawn");
        assertThat(values()).isZero();
    }

    @Test
    void obligations_and_divisions_are_guarded_likewise() {
        obligations.apply(List.of(obligation(TOWNSHIP, "2025", 2, null, "整体搬迁", false)), List.of());
        divisions.apply(List.of(division(TOWNSHIP, "东街街道", 10000L, 2)), List.of());

        assertThat(obligations.apply(List.of(obligation(TOWNSHIP)), List.of())).isEqualTo(new Applied(1, 0));
        assertThat(divisions.apply(List.of(division(TOWNSHIP, "东街", 9000L, 1)), List.of()))
                .isEqualTo(new Applied(1, 0));
    }

    @Test
    void a_report_without_a_single_figure_is_a_report() {
        reports.apply(List.of(aReport(TOWNSHIP).submitted()), List.of());

        assertThat(states()).containsExactly("submitted");
    }

    @Test
    void codes_that_this_catalogue_does_not_know_are_kept_but_not_counted() {
        reports.apply(List.of(aReport(TOWNSHIP).with("future.figure", "10").submitted()), List.of());

        String figures = jdbi.withHandle(handle -> handle.createQuery("select figures::text from report")
                .mapTo(String.class)
                .one());
        assertThat(figures).contains("future.figure");
    }

    @Test
    void the_number_of_statements_is_the_same_for_one_report_and_for_many() {
        reports.apply(List.of(aReport("990101999").submitted()), List.of());
        AtomicInteger statements = countStatements();

        reports.apply(List.of(aReport(TOWNSHIP).with("mediation.cases", "10").submitted()), List.of());
        int forOne = statements.getAndSet(0);
        List<ReportEvent> many = new ArrayList<>();
        IntStream.range(100, 300)
                .forEach(number -> many.add(aReport("990101" + number)
                        .with("mediation.cases", "10")
                        .with("publicity.events", "3")
                        .submitted()));
        reports.apply(many, List.of());

        assertThat(statements.get()).isEqualTo(forOne).isLessThanOrEqualTo(11);
        jdbi.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
    }

    private AtomicInteger countStatements() {
        AtomicInteger statements = new AtomicInteger();
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                statements.incrementAndGet();
            }
        });
        return statements;
    }

    private List<String> states() {
        return jdbi.withHandle(handle -> handle.createQuery("select state from report")
                .mapTo(String.class)
                .list());
    }

    private long values() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from township_value")
                .mapTo(Long.class)
                .one());
    }

    private String everything() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select string_agg(line, e'\\n' order by line) from (
                            select r.xmin || r::text as line from report r
                            union all select s.xmin || s::text from standing s
                            union all select v.xmin || v::text from township_value v) lines""").mapTo(String.class).one());
    }
}
