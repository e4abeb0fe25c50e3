package cn.fazhi.local;

import java.nio.file.Path;
import java.util.Locale;

/** The three services, each with a database of the same name. */
public enum Service {
    REPORT(Port.REPORT),
    INDICATOR(Port.INDICATOR),
    NOTIFICATION(Port.NOTIFICATION);

    private final Port port;

    Service(Port port) {
        this.port = port;
    }

    public Port port() {
        return port;
    }

    /** The name of its database and of its database user. */
    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in logs and pid files, which is also that of its module. */
    public String partName() {
        return database() + "-service";
    }

    /** What {@code java -jar} starts. */
    public Path jar(Path root) {
        return root.resolve(partName()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
