package cn.fazhi.indicator.access;

import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Each endpoint with each role, over the own and over foreign divisions. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class WhoSeesWhatTest {
    private static final List<String> TOWNSHIP_READS = List.of(
            "/townships/%s/indicators", "/townships/%s/comparison", "/series?area=%s&indicator=mediation.cases");
    private static final List<String> AREA_READS = List.of(
            "/areas/%s/indicators",
            "/areas/%s/townships?indicator=mediation.cases",
            "/areas/%s/completeness",
            "/areas/%s/completeness/areas",
            "/areas/%s/completeness/trend",
            "/areas/%s/comparison",
            "/series?area=%s&indicator=mediation.cases");
    private static final List<String> TOWNSHIPS = List.of("990101001", "990101101", "990102001", "980101001");
    private static final List<String> AREAS = List.of("990101", "990102", "9901", "99", "98", "china");

    @Inject
    Projection projection;

    @BeforeEach
    void three_counties_in_two_provinces() {
        projection.empty();
        TOWNSHIPS.forEach(township -> projection.apply(
                obligation(township),
                aReport(township).with("mediation.cases", "1").submitted()));
    }

    @Test
    @TestSecurity(user = "clerk-990101001", roles = "township-clerk")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "990101001"))
    void a_clerk_sees_the_own_township_only() {
        assertThat(visible(TOWNSHIP_READS, TOWNSHIPS)).containsExactly(Map.entry("990101001", TOWNSHIP_READS.size()));
        assertThat(visible(AREA_READS, AREAS)).isEmpty();
    }

    @Test
    @TestSecurity(user = "officer-990101", roles = "county-officer")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "990101"))
    void an_officer_sees_the_own_county_and_its_townships() {
        assertThat(visible(TOWNSHIP_READS, TOWNSHIPS).keySet()).containsExactly("990101001", "990101101");
        assertThat(visible(AREA_READS, AREAS)).containsExactly(Map.entry("990101", AREA_READS.size()));
    }

    @Test
    @TestSecurity(user = "viewer-9901", roles = "area-viewer")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "9901"))
    void a_viewer_sees_the_own_prefix() {
        assertThat(visible(TOWNSHIP_READS, TOWNSHIPS).keySet()).containsExactly("990101001", "990101101", "990102001");
        assertThat(visible(AREA_READS, AREAS).keySet()).containsExactly("990101", "990102", "9901");
    }

    @Test
    @TestSecurity(user = "viewer-china", roles = "area-viewer")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "china"))
    void a_viewer_of_the_nation_sees_it_all() {
        assertThat(visible(AREA_READS, AREAS).keySet()).containsExactlyElementsOf(AREAS);
    }

    @Test
    @TestSecurity(user = "platform-admin", roles = "platform-admin")
    void an_admin_sees_it_all() {
        assertThat(visible(TOWNSHIP_READS, TOWNSHIPS).keySet()).containsExactlyElementsOf(TOWNSHIPS);
        assertThat(visible(AREA_READS, AREAS).keySet()).containsExactlyElementsOf(AREAS);
    }

    @Test
    @TestSecurity(user = "officer-of-nowhere", roles = "county-officer")
    void an_account_without_divisions_sees_none() {
        assertThat(visible(TOWNSHIP_READS, TOWNSHIPS)).isEmpty();
        assertThat(visible(AREA_READS, AREAS)).isEmpty();
    }

    @Test
    @TestSecurity(user = "officer-990101", roles = "county-officer")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "990101"))
    void what_is_foreign_and_what_does_not_exist_are_refused_in_the_same_words() {
        String foreign = given().get("/api/v1/areas/990102/indicators").asString();
        String nowhere = given().get("/api/v1/areas/990103/indicators").asString();

        assertThat(nowhere).isEqualTo(foreign.replace("990102", "990103"));
    }

    @Test
    @TestSecurity(user = "somebody", roles = "another-role")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "china"))
    void an_account_without_a_role_of_ours_may_do_nothing() {
        assertThat(statuses()).containsOnly(403);
    }

    @Test
    void without_a_token_there_is_nothing() {
        assertThat(statuses()).containsOnly(401);
    }

    @Test
    @TestSecurity(user = "clerk-990101001", roles = "township-clerk")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "990101001"))
    void the_catalogue_is_for_everyone_who_is_signed_in() {
        assertThat(given().get("/api/v1/indicators").statusCode()).isEqualTo(200);
        assertThat(given().get("/api/v1/indicators/mediation.cases").statusCode())
                .isEqualTo(200);
    }

    private static List<Integer> statuses() {
        return Stream.of(
                        "/indicators",
                        "/indicators/mediation.cases",
                        "/townships/990101001/indicators",
                        "/areas/990101/indicators",
                        "/areas/990101/townships?indicator=mediation.cases",
                        "/areas/990101/completeness",
                        "/areas/990101/completeness/areas",
                        "/areas/990101/completeness/trend",
                        "/areas/990101/comparison",
                        "/townships/990101001/comparison",
                        "/series?area=990101&indicator=mediation.cases")
                .map(path -> given().get("/api/v1" + path).statusCode())
                .toList();
    }

    /** How many of the reads answer 200, by division; all others must answer 404. */
    private static Map<String, Integer> visible(List<String> reads, List<String> divisions) {
        Map<String, Integer> visible = new LinkedHashMap<>();
        for (String division : divisions) {
            for (String read : reads) {
                int status = given().get("/api/v1" + read.formatted(division)).statusCode();
                assertThat(status).as(read.formatted(division)).isIn(200, 404);
                if (status == 200) {
                    visible.merge(division, 1, Integer::sum);
                }
            }
        }
        assertThat(visible.values()).allMatch(number -> number == reads.size());
        return visible;
    }
}
