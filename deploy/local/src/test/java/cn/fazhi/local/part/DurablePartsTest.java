package cn.fazhi.local.part;

import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Service;
import cn.fazhi.local.process.LeftBehind;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** PostgreSQL and Kafka keep what they were given. */
class DurablePartsTest {
    @TempDir
    private Path data;

    @Test
    void postgresql_is_durable_and_keeps_its_data_even_if_the_launcher_dies() throws SQLException {
        PlatformSettings settings = PlatformSettings.forTests(data);
        EmbeddedPostgresServer first = new EmbeddedPostgresServer(settings);
        first.start();
        assertThat(ask(settings, Service.REPORT, "show fsync")).isEqualTo("on");
        assertThat(ask(settings, Service.REPORT, "show synchronous_commit")).isEqualTo("on");
        tell(settings, "create table kept (word text)", "insert into kept values ('法治')");

        // as after a crash of the launcher: the server is found by its lock file alone
        LeftBehind leftBehind = new LeftBehind(data, EmbeddedPostgresServer.folder(data));
        assertThat(leftBehind.postgres()).isPresent();
        assertThat(leftBehind.stop()).isEqualTo(1);
        assertThat(leftBehind.postgres()).isEmpty();
        first.stop();

        EmbeddedPostgresServer next = new EmbeddedPostgresServer(settings);
        next.start();
        try {
            assertThat(ask(settings, Service.REPORT, "select word from kept")).isEqualTo("法治");
            assertThat(ask(settings, Service.INDICATOR, "select current_user")).isEqualTo("indicator");
            assertThat(ask(settings, Service.NOTIFICATION, "select current_database()"))
                    .isEqualTo("notification");
        } finally {
            next.stop();
        }
        assertThat(leftBehind.postgres()).isEmpty();
    }

    @Test
    void kafka_has_the_topics_with_their_retention_and_finds_them_again() throws Exception {
        PlatformSettings settings = PlatformSettings.forTests(data);
        for (int start = 1; start <= 2; start++) {
            KafkaBroker broker = new KafkaBroker(settings);
            broker.start();
            try {
                assertThat(setting(settings, "fazhi.reports", "retention.ms")).isEqualTo("-1");
                assertThat(setting(settings, "fazhi.obligations", "cleanup.policy"))
                        .isEqualTo("compact");
                assertThat(setting(settings, "fazhi.divisions", "cleanup.policy"))
                        .isEqualTo("compact");
                assertThat(setting(settings, "fazhi.dead.indicator", "retention.ms"))
                        .isEqualTo("-1");
            } finally {
                broker.stop();
            }
        }
    }

    private static String setting(PlatformSettings settings, String topic, String name) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) settings.kafkaBootstrap()))) {
            return admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .values()
                    .iterator()
                    .next()
                    .get(name)
                    .value();
        }
    }

    private static String ask(PlatformSettings settings, Service service, String query) throws SQLException {
        try (Connection connection = connect(settings, service);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void tell(PlatformSettings settings, String... commands) throws SQLException {
        try (Connection connection = connect(settings, Service.REPORT);
                Statement statement = connection.createStatement()) {
            statement.execute(Arrays.stream(commands).collect(Collectors.joining(";")));
        }
    }

    private static Connection connect(PlatformSettings settings, Service service) throws SQLException {
        return DriverManager.getConnection(
                settings.jdbcUrl(service), service.database(), service.database() + "-local");
    }
}
