package cn.fazhi.local.account;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class AccountTest {
    @ParameterizedTest
    @CsvSource({
        "clerk-990101001, township-clerk, 990101001, false",
        "portal-990101001, township-clerk, 990101001, true",
        "officer-990101, county-officer, 990101, false",
        "viewer-9901, area-viewer, 9901, false",
        "viewer-china, area-viewer, china, false",
        "admin, platform-admin, china, false",
        "portal-bench, township-clerk, 98, true"
    })
    void an_account_s_name_says_what_it_may(String name, String role, String division, boolean service) {
        assertThat(Account.named(name)).contains(new Account(name, role, List.of(division), service));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "root", "clerk-990101", "officer-990101001", "clerk-99010100a", "viewer-990", "portal-"})
    void other_names_are_no_accounts(String name) {
        assertThat(Account.named(name)).isEmpty();
    }

    @Test
    void every_account_of_the_realm_has_one_role_its_divisions_and_a_secret_that_shows_that_it_is_local() {
        Account clerk = Account.named("clerk-990101001").orElseThrow();
        Account portal = Account.named("portal-990101001").orElseThrow();

        JsonNode realm = Realm.with(List.of(clerk, portal));

        JsonNode person = realm.path("users").get(0);
        assertThat(person.path("credentials").get(0).path("value").asText()).isEqualTo("clerk-990101001-local");
        assertThat(person.path("realmRoles").toString()).isEqualTo("[\"township-clerk\"]");
        assertThat(person.path("attributes").path("divisions").toString()).isEqualTo("[\"990101001\"]");
        assertThat(realm.path("users").get(1).path("serviceAccountClientId").asText())
                .isEqualTo("portal-990101001");
        JsonNode client = realm.path("clients").get(realm.path("clients").size() - 1);
        assertThat(client.path("secret").asText()).isEqualTo("portal-990101001-local");
        assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
    }
}
