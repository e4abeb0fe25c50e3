package cn.fazhi.edge.database;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import java.util.Optional;

/** Refuses to start with a default password of the local platform anywhere else. */
@Singleton
public class LocalPasswordGuard {
    private static final String LOCAL_MARK = "-local";

    private final Optional<String> password;

    LocalPasswordGuard(@ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.password = password;
    }

    void check(@Observes StartupEvent started) {
        boolean local = LaunchMode.current().isDevOrTest() || ConfigUtils.isProfileActive("local");
        if (!mayStart(local, password.orElse(""))) {
            throw new IllegalStateException(
                    "quarkus.datasource.password is a default of the local platform; set one of your own");
        }
    }

    static boolean mayStart(boolean local, String password) {
        return local || !password.endsWith(LOCAL_MARK);
    }
}
