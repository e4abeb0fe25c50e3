package cn.fazhi.edge.database;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.edge.service.SigningKey;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(SigningKey.class)
class JdbiProducerTest {
    @Inject
    Jdbi jdbi;

    @BeforeEach
    void empty_table() {
        jdbi.useHandle(handle -> handle.execute(
                "create table if not exists thing (township varchar(9), period varchar(7)); truncate thing"));
    }

    @Test
    void codes_and_periods_are_columns_of_text() {
        insert("990101102", "2024-Q3");

        jdbi.useHandle(handle -> {
            assertThat(handle.select("select township from thing where township = ?", DivisionCode.of("990101102"))
                            .mapTo(DivisionCode.class)
                            .one())
                    .isEqualTo(DivisionCode.of("990101102"));
            assertThat(handle.select("select period from thing where period = ?", Period.of("2024-Q3"))
                            .mapTo(Period.class)
                            .one())
                    .isEqualTo(Period.of("2024-Q3"));
            assertThat(handle.select("select null::text as code")
                            .mapTo(DivisionCode.class)
                            .findOne())
                    .isEmpty();
        });
    }

    @Test
    void two_statements_of_one_transaction_commit_together() {
        QuarkusTransaction.requiringNew().run(() -> {
            insert("990101102", "2024");
            assertThat(count()).isOne();
            insert("990101103", "2024");
        });

        assertThat(count()).isEqualTo(2);
    }

    @Test
    void a_failure_takes_back_what_came_before_it_in_the_transaction() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    insert("990101102", "2024");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessageContaining("on purpose");

        assertThat(count()).isZero();
    }

    private void insert(String township, String period) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into thing values (:township, :period)")
                .bind("township", DivisionCode.of(township))
                .bind("period", Period.of(period))
                .execute());
    }

    private int count() {
        return jdbi.withHandle(handle ->
                handle.select("select count(*) from thing").mapTo(Integer.class).one());
    }
}
