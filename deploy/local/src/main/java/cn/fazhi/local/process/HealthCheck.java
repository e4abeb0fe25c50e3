package cn.fazhi.local.process;

import cn.fazhi.local.PlatformFailure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Asks a program's health page until it says that the program is ready. */
public final class HealthCheck {
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(3);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LONGEST_ANSWER).build();

    /** Whether the page answers 200 now. */
    public boolean isReady(String url) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(LONGEST_ANSWER)
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("interrupted while waiting for " + url, e);
        }
    }

    /**
     * Waits until the page answers 200.
     *
     * @throws PlatformFailure if the program ends meanwhile, or is not ready in time
     */
    public void await(ChildProcess program, String url, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isReady(url)) {
            program.mustLive();
            if (System.nanoTime() > deadline) {
                throw new PlatformFailure(program.name() + " is not ready after " + patience.toSeconds() + " s (" + url
                        + "). The end of its log:\n" + program.lastLines());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
