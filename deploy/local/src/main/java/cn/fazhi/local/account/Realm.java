package cn.fazhi.local.account;

import cn.fazhi.contracts.json.ContractsJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/** The realm {@code fazhi} in Keycloak's import format. */
public final class Realm {
    /** For programs of people: password grant. */
    public static final String CLI = "fazhi-cli";
    /** Like {@link #CLI}, but its tokens expire after two seconds: to test what happens then. */
    public static final String SHORT = "fazhi-short";
    /** The audience of every token. */
    public static final String API = "fazhi-api";

    private static final ObjectMapper JSON = ContractsJson.mapper();
    private static final List<String> ROLES =
            List.of("township-clerk", "county-officer", "area-viewer", "platform-admin");
    private static final int TOKEN_LIFE_S = 15 * 60;
    private static final int SHORT_TOKEN_LIFE_S = 2;

    private Realm() {}

    /** The realm with these accounts. */
    public static ObjectNode with(List<Account> accounts) {
        ObjectNode realm = JSON.createObjectNode();
        realm.put("realm", "fazhi");
        realm.put("displayName", "Fazhi 法治 (local only: every password here is public)");
        realm.put("enabled", true);
        realm.put("sslRequired", "none");
        realm.put("accessTokenLifespan", TOKEN_LIFE_S);
        realm.put("internationalizationEnabled", true);
        realm.putPOJO("supportedLocales", List.of("zh-CN", "en"));
        realm.put("defaultLocale", "zh-CN");
        ArrayNode roles = realm.putObject("roles").putArray("realm");
        ROLES.forEach(role -> roles.addObject().put("name", role));
        ArrayNode clients = realm.putArray("clients");
        List.of(api(), cli(CLI), shortLived(), pages()).forEach(clients::add);
        ArrayNode users = realm.putArray("users");
        addAccounts(accounts, clients, users);
        realm.putObject("components")
                .putArray("org.keycloak.userprofile.UserProfileProvider")
                .add(userProfile());
        return JSON.valueToTree(realm);
    }

    /** Clients and users for accounts that are added later, as Keycloak's partial import wants them. */
    static ObjectNode addition(List<Account> accounts) {
        ObjectNode addition = JSON.createObjectNode().put("ifResourceExists", "SKIP");
        addAccounts(accounts, addition.putArray("clients"), addition.putArray("users"));
        return addition;
    }

    private static void addAccounts(List<Account> accounts, ArrayNode clients, ArrayNode users) {
        for (Account account : accounts) {
            if (account.service()) {
                clients.add(serviceClient(account));
            }
            users.add(user(account));
        }
    }

    private static ObjectNode user(Account account) {
        ObjectNode user = JSON.createObjectNode()
                .put("username", account.service() ? "service-account-" + account.name() : account.name())
                .put("enabled", true);
        if (account.service()) {
            user.put("serviceAccountClientId", account.name());
        } else {
            user.put("email", account.name() + "@example.org")
                    .put("emailVerified", true)
                    .put("firstName", account.name())
                    .put("lastName", "local");
            user.putArray("credentials")
                    .addObject()
                    .put("type", "password")
                    .put("value", account.secret())
                    .put("temporary", false);
        }
        user.putArray("realmRoles").add(account.role());
        ArrayNode divisions = user.putObject("attributes").putArray("divisions");
        account.divisions().forEach(divisions::add);
        return user;
    }

    private static ObjectNode serviceClient(Account account) {
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

    /** Without its declaration here Keycloak drops the attribute. Only an administrator may change it. */
    private static ObjectNode userProfile() {
        ObjectNode profile = JSON.createObjectNode();
        ArrayNode attributes = profile.putArray("attributes");
        List.of("username", "email", "firstName", "lastName").forEach(name -> attributes.add(attribute(name, "user")));
        attributes.add(attribute("divisions", "admin").put("multivalued", true));
        ObjectNode component = JSON.createObjectNode().put("providerId", "declarative-user-profile");
        try {
            component.putObject("config").putArray("kc.user.profile.config").add(JSON.writeValueAsString(profile));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return component;
    }

    private static ObjectNode attribute(String name, String editor) {
        ObjectNode attribute = JSON.createObjectNode().put("name", name).put("displayName", name);
        ObjectNode permissions = attribute.putObject("permissions");
        permissions.putArray("view").add("admin").add("user");
        ArrayNode edit = permissions.putArray("edit").add("admin");
        if (!editor.equals("admin")) {
            edit.add(editor);
        }
        return attribute;
    }
}
