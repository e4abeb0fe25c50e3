package cn.fazhi.system;

import cn.fazhi.system.Visit.Screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The county's pages as an officer uses them, from the sign-in to the sign-out. */
class PagesIT {
    private static final Platform PLATFORM = Platform.running();
    private static final String OFFICER = "officer-990101";
    private static final String COUNTY = "990101";
    private static final String CASES = "mediation.cases";
    /** 茶坪镇 owes a report of last year and has not handed it in. */
    private static final String SILENT = "990101105";

    private static final String PERIOD =
            String.valueOf(Year.now(ZoneId.of("Asia/Shanghai")).getValue() - 1);
    private static final String QUERY = "?period=" + PERIOD;
    private static final List<String> ALL = List.of(
            "/" + QUERY,
            "/matrix" + QUERY,
            "/indicators/mediation.cases" + QUERY,
            "/indicators/mediation.calc_success_rate" + QUERY,
            "/townships/990101001" + QUERY,
            "/townships/" + SILENT + QUERY,
            "/?area=990102",
            "/indicators/nonsense");

    @BeforeAll
    static void the_sample_county_is_visible() {
        await().atMost(Platform.LONG)
                .until(() -> PLATFORM.indicators(OFFICER)
                                .get("/areas/990101/completeness" + QUERY)
                                .status()
                        == 200);
    }

    @Test
    void an_officer_signs_in_sees_the_county_and_goes_down_to_the_sentence_behind_a_number() {
        try (Visit visit = Visit.of(PLATFORM, OFFICER, "zh-CN", Screen.OFFICE)) {
            Page page = visit.open("/" + QUERY);
            assertThat(page.locator("h1")).containsText("清和县");
            assertThat(page.locator(".summary")).containsText("应报");
            assertThat(page.locator("table.waiting")).containsText("茶坪镇");

            page.locator(".tiles a", new Page.LocatorOptions().setHasText("受理"))
                    .first()
                    .click();
            assertThat(page.locator("#h-definition")).isVisible();
            page.locator(".ranking td.strong a").first().click();

            Locator sentence = page.locator("details[open] q").first();
            assertThat(sentence).hasText(evidenceOf(townshipIn(page.url())));
            assertThat(page.locator("h1")).not().containsText("清和县");
            visit.ranWithoutComplaint();
        }
    }

    @Test
    void a_report_that_arrives_is_on_the_page_without_reloading_it() {
        String period = "2013";
        PLATFORM.openPeriod(COUNTY, period, 30, List.of(SILENT, "990101106"));
        await().atMost(Platform.LONG)
                .until(() -> PLATFORM.indicators(OFFICER)
                                .get("/areas/990101/completeness?period=" + period)
                                .json()
                                .path("expected")
                                .asInt()
                        == 2);
        try (Visit visit = Visit.of(PLATFORM, OFFICER, "zh-CN", Screen.OFFICE)) {
            Page page = visit.open("/?period=" + period);
            visit.listens();
            page.evaluate("window.notReloaded = true");
            assertThat(page.locator(".summary")).containsText("已报 0 个");

            PLATFORM.reports("clerk-" + SILENT)
                    .post(
                            "/reports",
                            Map.of(
                                    "township",
                                    SILENT,
                                    "programme",
                                    "annual-report",
                                    "period",
                                    period,
                                    "figures",
                                    List.of(Map.of("code", "mediation.cases", "value", 77))))
                    .expect(201);

            assertThat(page.locator(".summary")).containsText("已报 1 个，报送率 50%");
            assertThat(page.locator(".tiles")).containsText("77");
            assertThat(page.locator("#told")).hasText("页面数据已更新");
            assertThat((Boolean) page.evaluate("window.notReloaded")).isTrue();
            visit.ranWithoutComplaint();
        }
    }

    @Test
    void the_series_of_an_indicator_can_be_carried_away() throws IOException {
        try (Visit visit = Visit.of(PLATFORM, OFFICER, "zh-CN", Screen.OFFICE)) {
            Page page = visit.open("/indicators/" + CASES + QUERY);
            Locator exports = page.locator("main .exports");

            assertThat(Downloads.text(visit.download(exports.getByText("CSV"))))
                    .contains(
                            PERIOD,
                            page.locator("#t-series tr[data-label^='" + PERIOD + "']")
                                    .getAttribute("data-value"));
            assertThat(Downloads.sheets(visit.download(exports.getByText("Excel"))))
                    .isNotEmpty();
        }
    }

    @Test
    void the_exports_open_and_say_what_the_api_says() throws IOException {
        try (Visit visit = Visit.of(PLATFORM, OFFICER, "zh-CN", Screen.OFFICE)) {
            Page page = visit.open("/" + QUERY);
            Locator exports = page.locator("main .exports");
            long cases = PLATFORM.indicators(OFFICER)
                    .get("/areas/990101/indicators" + QUERY + "&indicator=" + CASES)
                    .expect(200)
                    .path("figures")
                    .path(0)
                    .path("sum")
                    .asLong();

            assertThat(Downloads.sumInWorkbook(visit.download(exports.getByText("Excel")), CASES))
                    .isEqualTo(cases);
            assertThat(Downloads.sumInTable(visit.download(exports.getByText("CSV")), CASES))
                    .isEqualTo(cases);
            assertThat(Downloads.word(visit.download(exports.getByText("Word"))))
                    .contains("清和县", "法治政府建设", String.valueOf(cases));
        }
    }

    @Test
    void the_language_can_be_switched_and_is_remembered() {
        try (Visit visit = Visit.of(PLATFORM, OFFICER, "zh-CN", Screen.OFFICE)) {
            Page page = visit.open("/" + QUERY);
            assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
            page.locator(".own a[hreflang=en]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("#h-key")).containsText("Key figures");

            visit.open("/matrix" + QUERY);
            assertThat(page.locator(".legend")).not().containsText("低");
            page.locator(".own a[hreflang=zh-CN]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void every_page_is_accessible_and_fits_the_screen_in_both_languages(Screen screen) {
        for (String language : List.of("zh-CN", "en")) {
            try (Visit visit = Visit.of(PLATFORM, OFFICER, language, screen)) {
                for (String path : ALL) {
                    visit.open(path);
                    visit.isAccessible();
                    visit.fitsTheScreen();
                }
                visit.open("/signed-out");
                visit.isAccessible();
            }
        }
    }

    @Test
    void the_keyboard_alone_is_enough() {
        try (Visit visit = Visit.of(PLATFORM, OFFICER, "zh-CN", Screen.OFFICE)) {
            Page page = visit.open("/townships/990101001" + QUERY);
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            Locator summary = page.locator(".figures summary").first();
            for (int i = 0; i < 60 && !(Boolean) summary.evaluate("each => each === document.activeElement"); i++) {
                page.keyboard().press("Tab");
            }
            assertThat(summary).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator(".figures details[open] .entries").first()).isVisible();
        }
    }

    @Test
    void an_officer_of_another_county_sees_nothing_of_this_one() {
        try (Visit visit = Visit.of(PLATFORM, "officer-990102", "zh-CN", Screen.OFFICE)) {
            for (String path : List.of(
                    "/?area=990101",
                    "/matrix?area=990101",
                    "/townships/990101001",
                    "/indicators/mediation.cases?area=990101",
                    "/api/v1/areas/990101/export?format=csv",
                    "/api/v1/areas/990101/county-report",
                    "/api/v1/stream?area=990101")) {
                assertThat(visit.statusOf(path)).as(path).isEqualTo(404);
                assertThat(visit.page().content()).as(path).doesNotContain("清和县", "城关街道");
            }
            assertThat(visit.open("/").content()).doesNotContain("清和县");
        }
    }

    @Test
    void a_prefecture_sees_its_counties_and_goes_down_into_one() {
        try (Visit visit = Visit.of(PLATFORM, "viewer-9901", "zh-CN", Screen.OFFICE)) {
            Page page = visit.open("/" + QUERY);
            page.locator(".parts a", new Page.LocatorOptions().setHasText("清和县"))
                    .click();
            assertThat(page.locator("h1")).containsText("清和县");
            assertThat(page.locator(".crumbs")).containsText("安和市");
        }
    }

    @Test
    void who_signs_out_is_out() {
        try (Visit visit = Visit.of(PLATFORM, OFFICER, "zh-CN", Screen.OFFICE)) {
            Page page = visit.open("/" + QUERY);
            visit.listens();
            page.locator(".own a[href='/sign-out']").click();
            page.waitForURL("**/signed-out**");

            visit.open("/" + QUERY);
            assertThat(page.locator("#username")).isVisible();
        }
    }

    private static String townshipIn(String url) {
        return url.replaceAll(".*/townships/(\\d{9}).*", "$1");
    }

    /** What the API has as the first place of the number. */
    private static String evidenceOf(String township) {
        for (JsonNode figure : PLATFORM.indicators(OFFICER)
                .get("/townships/" + township + "/indicators" + QUERY)
                .expect(200)
                .path("figures")) {
            if (figure.path("code").asText().equals(CASES)) {
                return figure.path("entries")
                        .path(0)
                        .path("evidence")
                        .path("text")
                        .asText();
            }
        }
        throw new AssertionError(township + " has no " + CASES);
    }
}
