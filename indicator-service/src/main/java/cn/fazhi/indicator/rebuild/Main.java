package cn.fazhi.indicator.rebuild;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

import java.util.List;

/** Starts the service; with {@code rebuild} or {@code rebuild --verify} it only looks after its database, and ends. */
@QuarkusMain
public final class Main {
    private static final List<String> CHANNELS =
            List.of("incoming.reports", "incoming.obligations", "incoming.divisions");

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(RebuildCommand.NAME)) {
            alone();
            Quarkus.run(RebuildCommand.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }

    /** Neither events nor requests, no identity provider, and the schema as it is. */
    private static void alone() {
        CHANNELS.forEach(channel -> System.setProperty("mp.messaging." + channel + ".enabled", "false"));
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.oidc.tenant-enabled", "false");
        System.setProperty("quarkus.oidc.pages.tenant-enabled", "false");
        System.setProperty("quarkus.flyway.migrate-at-start", "false");
        System.setProperty("quarkus.log.level", "WARN");
    }
}
