package cn.fazhi.edge.body;

import io.quarkus.runtime.configuration.MemorySize;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.inject.Singleton;

/** How large a request body may be: {@code quarkus.http.limits.max-body-size}. */
@Singleton
public class BodyLimit {
    private static final long MEGABYTE = 1024 * 1024;

    private final long bytes;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K") MemorySize limit) {
        this.bytes = limit.asLongValue();
    }

    public long bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return written(bytes);
    }

    /** A size as people read it, in whole KB or MB. */
    public static String written(long bytes) {
        return bytes < MEGABYTE ? bytes / 1024 + " KB" : bytes / MEGABYTE + " MB";
    }
}
