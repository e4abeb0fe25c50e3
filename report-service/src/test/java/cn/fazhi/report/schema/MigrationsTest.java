package cn.fazhi.report.schema;

import cn.fazhi.report.support.ServiceTest;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class MigrationsTest {
    @Inject
    Flyway flyway;

    @Inject
    DataSource pool;

    @Test
    void a_migration_may_take_minutes_although_nobody_else_may_stand_idle_in_a_transaction() {
        assertThat(patience(flyway.getConfiguration().getDataSource())).isEqualTo("0");
        assertThat(patience(pool)).isEqualTo("10s");
    }

    private static String patience(DataSource connections) {
        return Jdbi.create(connections)
                .withHandle(handle -> handle.createQuery("show idle_in_transaction_session_timeout")
                        .mapTo(String.class)
                        .one());
    }
}
