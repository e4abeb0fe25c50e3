package cn.fazhi.indicator.stream;

import io.smallrye.config.ConfigMapping;

import java.time.Duration;

/** What the stream is told from outside. Each value is explained in {@code application.properties}. */
@ConfigMapping(prefix = "fazhi.stream")
public interface StreamSettings {
    Duration poll();

    Duration heartbeat();

    Duration retry();

    int buffer();

    int mostReaders();

    Duration kept();

    long mostKept();

    /** As the scheduler reads it. */
    String sweep();
}
