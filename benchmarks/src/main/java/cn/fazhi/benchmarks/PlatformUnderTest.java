package cn.fazhi.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The running platform as its clients see it: addresses, tokens, requests. */
final class PlatformUnderTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI reports;
    private final URI indicators;
    private final URI tokens;

    private PlatformUnderTest(URI reports, URI indicators, URI tokens) {
        this.reports = reports;
        this.indicators = indicators;
        this.tokens = tokens;
    }

    /** The platform of {@code ./fazhi up}; other addresses come from the environment. */
    static PlatformUnderTest local() {
        return new PlatformUnderTest(
                setting("FAZHI_REPORT_URL", "http://127.0.0.1:8081"),
                setting("FAZHI_INDICATOR_URL", "http://127.0.0.1:8082"),
                setting("FAZHI_TOKEN_URL", "http://127.0.0.1:8480/realms/fazhi/protocol/openid-connect/token"));
    }

    private static URI setting(String name, String otherwise) {
        return URI.create(System.getenv().getOrDefault(name, otherwise));
    }

    URI report(String path) {
        return reports.resolve("/api/v1" + path);
    }

    URI indicator(String path) {
        return indicators.resolve("/api/v1" + path);
    }

    /** A token of an administrator, to prepare what is measured. */
    String adminToken() throws IOException, InterruptedException {
        return token(Map.of(
                "grant_type", "password",
                "client_id", "fazhi-cli",
                "username", "admin",
                "password", "admin-local"));
    }

    /** A token of the portal that hands in for the townships of the benchmark. */
    String portalToken() throws IOException, InterruptedException {
        return token(Map.of(
                "grant_type", "client_credentials",
                "client_id", "portal-bench",
                "client_secret", "portal-bench-local"));
    }

    private String token(Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return read(send(request)).path("access_token").asText();
    }

    /** Sends a prepared request whatever the answer is. */
    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest.Builder request(URI uri, String token) {
        return HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    JsonNode get(URI uri, String token) throws IOException, InterruptedException {
        return read(send(request(uri, token).GET().build()));
    }

    JsonNode put(URI uri, String token, String body) throws IOException, InterruptedException {
        return read(send(request(uri, token)
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build()));
    }

    JsonNode postCsv(URI uri, String token, String csv) throws IOException, InterruptedException {
        return read(send(request(uri, token)
                .setHeader("Content-Type", "text/csv; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(csv))
                .build()));
    }

    private static JsonNode read(HttpResponse<String> response) throws IOException {
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(
                    response.request().uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body());
    }
}
