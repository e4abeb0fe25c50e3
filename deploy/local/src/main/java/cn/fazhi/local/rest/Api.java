package cn.fazhi.local.rest;

import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Service;
import cn.fazhi.local.account.TokenSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;

/** Calls the services as one account, below {@code /api/v1}. */
public final class Api {
    public static final ObjectMapper JSON = ContractsJson.mapper();

    /** The language of the user, as far as the services speak it. */
    public static final String LANGUAGE = Locale.getDefault().getLanguage().equals("zh") ? "zh" : "en";

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

    private final PlatformSettings settings;
    private final TokenSource tokens;
    private final String account;
    private final HttpClient http;

    /** Calls as this account. */
    public Api(PlatformSettings settings, TokenSource tokens, String account) {
        this(
                settings,
                tokens,
                account,
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build());
    }

    private Api(PlatformSettings settings, TokenSource tokens, String account, HttpClient http) {
        this.settings = settings;
        this.tokens = tokens;
        this.account = account;
        this.http = http;
    }

    /** The same as another account. */
    public Api as(String other) {
        return new Api(settings, tokens, other, http);
    }

    public Answer get(Service service, String path) {
        return send(request(service, path).GET());
    }

    public Answer put(Service service, String path, JsonNode body) {
        return send(json(request(service, path)).PUT(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /**
     * Posts JSON.
     *
     * @param headers names and values in turn
     */
    public Answer post(Service service, String path, JsonNode body, String... headers) {
        HttpRequest.Builder request = json(request(service, path));
        return send((headers.length == 0 ? request : request.headers(headers))
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /**
     * Posts anything.
     *
     * @param type the body's media type
     */
    public Answer post(Service service, String path, String type, byte[] body) {
        return send(
                request(service, path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(URI.create(settings.url(service) + "/api/v1" + path))
                .timeout(LONGEST_ANSWER)
                .header("Accept-Language", LANGUAGE)
                .header("Authorization", "Bearer " + tokens.of(account));
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    parsed(response.body()),
                    response.headers().firstValue("ETag"),
                    response.headers().firstValue("Location"));
        } catch (IOException e) {
            throw new PlatformFailure(request.uri() + " does not answer (is the platform up? ./fazhi up): " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("interrupted while calling " + request.uri(), e);
        }
    }

    private static JsonNode parsed(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return TextNode.valueOf(body);
        }
    }
}
