package cn.fazhi.local.account;

import cn.fazhi.contracts.json.ContractsJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/** The realm {@code fazhi} in Keycloak's import format. */
public final class Realm {
    private static final ObjectMapper JSON = ContractsJson.mapper();
    private static final List<String> ROLES =
            List.of("township-clerk", "county-officer", "area-viewer", "platform-admin");
    private static final int TOKEN_LIFE_S = 15 * 60;

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
        RealmClients.fixed().forEach(clients::add);
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
                clients.add(RealmClients.ofPortal(account));
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
