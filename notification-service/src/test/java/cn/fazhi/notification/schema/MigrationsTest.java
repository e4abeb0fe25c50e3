package cn.fazhi.notification.schema;

import cn.fazhi.testing.IdleTimeout;

import io.quarkus.test.junit.QuarkusTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class MigrationsTest {
    @Inject
    Flyway flyway;

    @Inject
    DataSource pool;

    @Test
    void a_migration_may_take_minutes_although_nobody_else_may_stand_idle_in_a_transaction() throws Exception {
        assertThat(IdleTimeout.of(flyway.getConfiguration().getDataSource())).isEqualTo(IdleTimeout.NEVER);
        assertThat(IdleTimeout.of(pool)).isEqualTo("10s");
    }
}
