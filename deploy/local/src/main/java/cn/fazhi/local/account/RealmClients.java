package cn.fazhi.local.account;

import cn.fazhi.contracts.json.ContractsJson;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/** The clients of the realm: every one of them puts the claim {@code divisions} and our audience into its tokens. */
final class RealmClients {
    /** For programs of people: password grant. */
    static final String CLI = "fazhi-cli";
    /** Like {@link #CLI}, but its tokens expire after two seconds: to test what happens then. */
    static final String SHORT = "fazhi-short";
    /** The audience of every token. */
    static final String API = "fazhi-api";

    private static final ObjectMapper JSON = ContractsJson.mapper();
    private static final int SHORT_TOKEN_LIFE_S = 2;

    private RealmClients() {}

    /** Those that every realm has. */
    static List<ObjectNode> fixed() {
        return List.of(api(), cli(CLI), shortLived(), pages());
    }

    /** A township's portal. */
    static ObjectNode ofPortal(Account account) {
        return client(account.name())
                .put("secret", account.secret())
                .put("standardFlowEnabled", false)
                .put("serviceAccountsEnabled", true);
    }

    private static ObjectNode api() {
        ObjectNode client = JSON.createObjectNode()
                .put("clientId", API)
                .put("name", "What the services are to the tokens")
                .put("enabled", true)
                .put("bearerOnly", true);
        return client;
    }

    private static ObjectNode cli(String name) {
        return client(name)
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true);
    }

    private static ObjectNode shortLived() {
        ObjectNode client = cli(SHORT);
        client.putObject("attributes").put("access.token.lifespan", Integer.toString(SHORT_TOKEN_LIFE_S));
        return client;
    }

    private static ObjectNode pages() {
        ObjectNode client =
                client("fazhi-pages").put("secret", "fazhi-pages-local").put("standardFlowEnabled", true);
        ArrayNode redirects = client.putArray("redirectUris");
        List.of("8081", "8082", "8083")
                .forEach(port ->
                        redirects.add("http://127.0.0.1:" + port + "/*").add("http://localhost:" + port + "/*"));
        client.putArray("webOrigins").add("+");
        // after signing out people may come back to where they may come back to after signing in
        client.putObject("attributes").put("post.logout.redirect.uris", "+");
        return client;
    }

    private static ObjectNode client(String name) {
        ObjectNode client = JSON.createObjectNode()
                .put("clientId", name)
                .put("enabled", true)
                .put("fullScopeAllowed", true);
        ArrayNode mappers = client.putArray("protocolMappers");
        mappers.add(mapper(
                "divisions",
                "oidc-usermodel-attribute-mapper",
                Map.of(
                        "user.attribute",
                        "divisions",
                        "claim.name",
                        "divisions",
                        "jsonType.label",
                        "String",
                        "multivalued",
                        "true",
                        "access.token.claim",
                        "true",
                        "id.token.claim",
                        "true",
                        "userinfo.token.claim",
                        "true",
                        "introspection.token.claim",
                        "true")));
        mappers.add(mapper(
                "audience",
                "oidc-audience-mapper",
                Map.of(
                        "included.client.audience",
                        API,
                        "access.token.claim",
                        "true",
                        "introspection.token.claim",
                        "true")));
        return client;
    }

    private static ObjectNode mapper(String name, String kind, Map<String, String> settings) {
        ObjectNode mapper = JSON.createObjectNode()
                .put("name", name)
                .put("protocol", "openid-connect")
                .put("protocolMapper", kind);
        ObjectNode config = mapper.putObject("config");
        new java.util.TreeMap<>(settings).forEach(config::put);
        return mapper;
    }
}
