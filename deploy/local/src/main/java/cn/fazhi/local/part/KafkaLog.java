package cn.fazhi.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/** Sends what Kafka has to say to a file of its own, and only what matters. */
final class KafkaLog implements AutoCloseable {
    // kept here, or the collector forgets what was set
    private static final List<Logger> LOGGERS = Stream.of("kafka", "org.apache.kafka", "state.change.logger")
            .map(Logger::getLogger)
            .toList();

    private final Handler handler;

    private KafkaLog(Handler handler) {
        this.handler = handler;
    }

    static KafkaLog open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Handler handler = new FileHandler(file.toString(), true);
        handler.setFormatter(new SimpleFormatter());
        for (Logger logger : LOGGERS) {
            logger.setLevel(Level.WARNING);
            logger.setUseParentHandlers(false);
            logger.addHandler(handler);
        }
        return new KafkaLog(handler);
    }

    @Override
    public void close() {
        LOGGERS.forEach(logger -> logger.removeHandler(handler));
        handler.close();
    }
}
