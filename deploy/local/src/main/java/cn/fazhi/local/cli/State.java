package cn.fazhi.local.cli;

import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Port;
import cn.fazhi.local.Ports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What the launcher in the background tells the commands in the foreground: how far it is, and its ports. */
record State(Phase phase, Ports ports) {
    enum Phase {
        STARTING,
        /** Everything is up, and the sample county is there. */
        READY,
        /** Everything is up, but the sample county could not be loaded. */
        INCOMPLETE,
        FAILED;

        boolean isUp() {
            return this == READY || this == INCOMPLETE;
        }
    }

    void write(PlatformSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("phase", phase.name());
        ports.numbers().forEach((port, number) -> properties.setProperty(port.name(), Integer.toString(number)));
        Path fresh = settings.run().resolve("state.fresh");
        try {
            Files.createDirectories(settings.run());
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                properties.store(writer, null);
            }
            Files.move(fresh, file(settings), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<State> read(PlatformSettings settings) {
        Properties properties = new Properties();
        try {
            if (!Files.exists(file(settings))) {
                return Optional.empty();
            }
            try (Reader reader = Files.newBufferedReader(file(settings))) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, Integer.valueOf(properties.getProperty(port.name(), Integer.toString(port.usual()))));
        }
        String phase = properties.getProperty("phase", "FAILED").toUpperCase(Locale.ROOT);
        return Optional.of(new State(Phase.valueOf(phase), new Ports(numbers)));
    }

    static void forget(PlatformSettings settings) {
        try {
            Files.deleteIfExists(file(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(PlatformSettings settings) {
        return settings.run().resolve("state");
    }
}
