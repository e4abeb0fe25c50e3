package cn.fazhi.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Tells the user what is going on, with the time since the beginning. */
public final class Progress {
    private final PrintStream out;
    private final Instant start = Instant.now();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** One that keeps silent. */
    public static Progress silent() {
        return new Progress(new PrintStream(java.io.OutputStream.nullOutputStream()));
    }

    /** A step that is done or begins. */
    public synchronized void tell(String text) {
        out.printf("[%5.1f s] %s%n", elapsed().toMillis() / 1000.0, text);
        out.flush();
    }

    /** Text without a time, as it is. */
    public synchronized void say(String text) {
        out.println(text);
        out.flush();
    }

    public Duration elapsed() {
        return Duration.between(start, Instant.now());
    }
}
