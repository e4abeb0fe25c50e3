package cn.fazhi.local.account;

import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Port;
import cn.fazhi.local.part.KeycloakProcess;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Gets access tokens of the local realm, and keeps each until shortly before it expires. */
public final class TokenSource {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private record Token(String value, Instant until) {}

    private final PlatformSettings settings;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    public TokenSource(PlatformSettings settings) {
        this.settings = settings;
    }

    /**
     * An access token of the account. An account whose name follows the rule of {@link Account} and that the realm does
     * not have yet is made: the local realm is for trying things out.
     *
     * @throws PlatformFailure if there can be no such account, or Keycloak does not answer
     */
    public String of(String name) {
        Account account = Account.named(name)
                .orElseThrow(
                        () -> new PlatformFailure(
                                "there is no account '" + name + "'. Accounts are named "
                                        + "clerk-<9 digits>, portal-<9 digits>, officer-<6 digits>, viewer-<2, 4 or 6 digits> or admin"));
        Token token = kept.get(name);
        if (token == null || Instant.now().isAfter(token.until())) {
            token = fetch(account);
            kept.put(name, token);
        }
        return token.value();
    }

    /** A token of a person's account that expires after two seconds. */
    public String expiringSoon(String name) {
        Account account = Account.named(name).orElseThrow();
        return signIn("fazhi", passwordGrant(RealmClients.SHORT, account.name(), account.secret()))
                .map(Token::value)
                .orElseThrow(() -> new PlatformFailure("Keycloak refuses the account " + name));
    }

    private Token fetch(Account account) {
        return signIn("fazhi", grant(account))
                .or(() -> {
                    create(account);
                    return signIn("fazhi", grant(account));
                })
                .orElseThrow(() -> new PlatformFailure("Keycloak refuses the account " + account.name()));
    }

    private static Map<String, String> grant(Account account) {
        return account.service()
                ? Map.of(
                        "grant_type", "client_credentials",
                        "client_id", account.name(),
                        "client_secret", account.secret())
                : passwordGrant(RealmClients.CLI, account.name(), account.secret());
    }

    private static Map<String, String> passwordGrant(String client, String user, String password) {
        return Map.of("grant_type", "password", "client_id", client, "username", user, "password", password);
    }

    private void create(Account account) {
        String admin = signIn(
                        "master", passwordGrant("admin-cli", KeycloakProcess.ADMIN, KeycloakProcess.ADMIN_PASSWORD))
                .map(Token::value)
                .orElseThrow(() -> new PlatformFailure("Keycloak refuses its administrator"));
        String body = Realm.addition(List.of(account)).toString();
        HttpResponse<String> answer = send(request("/admin/realms/fazhi/partialImport")
                .header("Authorization", "Bearer " + admin)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200) {
            throw new PlatformFailure("the account " + account.name() + " cannot be made: " + answer.body());
        }
    }

    private Optional<Token> signIn(String realm, Map<String, String> form) {
        HttpResponse<String> answer = send(request("/realms/" + realm + "/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
        if (answer.statusCode() == 400 || answer.statusCode() == 401) {
            return Optional.empty();
        }
        if (answer.statusCode() != 200) {
            throw new PlatformFailure("Keycloak answers " + answer.statusCode() + ": " + answer.body());
        }
        return Optional.of(token(answer.body()));
    }

    private static Token token(String body) {
        try {
            JsonNode answer = ContractsJson.mapper().readTree(body);
            Instant until = Instant.now()
                    .plusSeconds(answer.path("expires_in").asLong())
                    .minus(MARGIN);
            return new Token(answer.path("access_token").asText(), until);
        } catch (IOException e) {
            throw new PlatformFailure("Keycloak's answer cannot be read: " + body, e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return new TreeMap<>(form)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.url(Port.KEYCLOAK) + path))
                .timeout(LONGEST_ANSWER);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new PlatformFailure(
                    "Keycloak does not answer at " + settings.url(Port.KEYCLOAK) + " (is the platform up? ./fazhi up)",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("interrupted while asking for a token", e);
        }
    }
}
