package cn.fazhi.indicator.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A client of the event stream that keeps all that it hears. */
final class OpenStream implements AutoCloseable {
    /** What stands between two empty lines. */
    record Heard(String id, String name, String data, String comment, String retry) {}

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<InputStream> response;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Thread listening;
    private volatile boolean ended;

    private OpenStream(HttpResponse<InputStream> response) {
        this.response = response;
        this.listening = Thread.ofVirtual().start(this::listen);
    }

    static OpenStream at(URI address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new OpenStream(
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
    }

    HttpResponse<InputStream> response() {
        return response;
    }

    List<Heard> heard() {
        return heard;
    }

    /** The events so far, without the signs of life between them. */
    List<Heard> events() {
        return heard.stream().filter(each -> !each.name().isEmpty()).toList();
    }

    List<String> names() {
        return events().stream().map(Heard::name).toList();
    }

    boolean hasEnded() {
        return ended;
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            Heard next = new Heard("", "", "", "", "");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    heard.add(next);
                    next = new Heard("", "", "", "", "");
                } else {
                    next = with(next, line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1));
                }
            }
        } catch (IOException closed) {
            // the test has heard enough, or the service has gone away
        }
        ended = true;
    }

    private static Heard with(Heard heard, String field, String value) {
        return switch (field) {
            case "id" -> new Heard(value, heard.name(), heard.data(), heard.comment(), heard.retry());
            case "event" -> new Heard(heard.id(), value, heard.data(), heard.comment(), heard.retry());
            case "data" -> new Heard(heard.id(), heard.name(), value, heard.comment(), heard.retry());
            case "retry" -> new Heard(heard.id(), heard.name(), heard.data(), heard.comment(), value);
            case "" -> new Heard(heard.id(), heard.name(), heard.data(), value, heard.retry());
            default -> throw new IllegalStateException("no field of the format: " + field);
        };
    }

    @Override
    public void close() {
        try {
            response.body().close();
            listening.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
