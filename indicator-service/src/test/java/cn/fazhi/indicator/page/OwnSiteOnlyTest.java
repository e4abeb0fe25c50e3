package cn.fazhi.indicator.page;

import cn.fazhi.indicator.testing.AsOfficer;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.pages.OwnSiteOnly;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** No page takes a form yet; a form of this site is refused for that (405), and one of another site before. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class OwnSiteOnlyTest {
    private static final int NO_SUCH_FORM = 405;

    @Test
    @AsOfficer
    void a_form_of_this_site_is_taken() {
        assertThat(post(Map.of("Sec-Fetch-Site", "same-origin"))).isEqualTo(NO_SUCH_FORM);
        assertThat(post(Map.of("Origin", "http://localhost:" + RestAssured.port)))
                .isEqualTo(NO_SUCH_FORM);
    }

    @Test
    @AsOfficer
    void a_form_of_another_site_is_refused() {
        assertThat(post(Map.of("Sec-Fetch-Site", "cross-site"))).isEqualTo(OwnSiteOnly.REFUSED);
        assertThat(post(Map.of("Sec-Fetch-Site", "same-site"))).isEqualTo(OwnSiteOnly.REFUSED);
        assertThat(post(Map.of("Origin", "https://example.org"))).isEqualTo(OwnSiteOnly.REFUSED);
        assertThat(post(Map.of("Origin", "null"))).isEqualTo(OwnSiteOnly.REFUSED);
        assertThat(post(Map.of("Origin", "::"))).isEqualTo(OwnSiteOnly.REFUSED);
        assertThat(post(Map.of())).isEqualTo(OwnSiteOnly.REFUSED);
    }

    @Test
    @AsOfficer
    void another_site_can_lead_here_but_not_sign_anybody_out() {
        assertThat(get("/signed-out", "cross-site")).isEqualTo(200);
        assertThat(get("/sign-out", "cross-site")).isEqualTo(OwnSiteOnly.REFUSED);
        assertThat(get("/sign-out", "same-origin")).isNotEqualTo(OwnSiteOnly.REFUSED);
    }

    @Test
    void programs_need_no_browser() {
        assertThat(given().post("/api/v1/indicators").statusCode()).isNotEqualTo(OwnSiteOnly.REFUSED);
    }

    private static int post(Map<String, String> headers) {
        return given().accept("text/html").headers(headers).post("/").statusCode();
    }

    private static int get(String path, String site) {
        return given().accept("text/html")
                .header("Sec-Fetch-Site", site)
                .redirects()
                .follow(false)
                .get(path)
                .statusCode();
    }
}
