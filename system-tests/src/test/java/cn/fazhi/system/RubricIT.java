package cn.fazhi.system;

import cn.fazhi.system.Visit.Screen;

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

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The county's scoring as an officer uses it: a draft, its trial run, the activation, and the working behind a score. */
class RubricIT {
    private static final Platform PLATFORM = Platform.running();
    private static final String OFFICER = "officer-990101";
    private static final String SAMPLE = "/rubrics/990101-annual";
    private static final String PERIOD =
            String.valueOf(Year.now(ZoneId.of("Asia/Shanghai")).getValue() - 1);
    private static final String QUERY = "?period=" + PERIOD;
    private static final List<String> ALL =
            List.of("/rubrics", SAMPLE + QUERY, SAMPLE + "/draft" + QUERY, SAMPLE + "/townships/990101001" + QUERY);

    @BeforeAll
    static void the_sample_county_is_scored() {
        await().atMost(Platform.LONG)
                .until(() -> PLATFORM.indicators(OFFICER)
                                .get("/areas/990101/scores?rubric=990101-annual&period=" + PERIOD)
                                .json()
                                .path("townships")
                                .size()
                        == 12);
    }

    @Test
    void a_draft_is_put_right_tried_activated_and_its_scores_lead_to_the_sentence() {
        try (Visit visit = Visit.of(PLATFORM, OFFICER, "zh-CN", Screen.OFFICE)) {
            Page page = visit.open("/rubrics");
            page.locator("input[name=begin]").fill("trial");
            page.getByText("开始起草").click();

            Locator text = page.locator("textarea");
            String pattern = text.inputValue();
            text.fill(pattern.replace("total: 10", "total: 11"));
            page.locator("button.main").click();
            assertThat(page.locator(".issues")).containsText("写明的合计是 11 分，各项相加是 10 分。");
            text.fill(pattern);
            page.locator("button.main").click();

            assertThat(page.locator(".summary")).containsText("这是第 1 版的草案");
            visit.open("/rubrics/990101-trial/draft" + QUERY);
            assertThat(page.locator("table.trial tbody tr")).hasCount(12);
            assertThat(page.locator("main")).containsText("没有可比较的生效版本");
            assertThat(visit.statusOf("/rubrics/990101-trial" + QUERY)).isEqualTo(200);
            assertThat(page.locator("main")).containsText("没有生效的版本");

            visit.open("/rubrics/990101-trial/draft" + QUERY);
            page.locator("input[name=validFrom]").fill(PERIOD + "-01-01");
            page.locator("form input[name=reason]").fill("会议通过");
            page.getByText("启用本版").click();
            assertThat(page.locator("table.scores tbody tr")).hasCount(12);

            page.locator("table.scores").getByText("城关街道").click();
            assertThat(page.locator("#study")).containsText("17");
            assertThat(page.locator("#study q").first()).isVisible();
            page.locator("#records input[name=points]").fill("1.5");
            page.locator("#records input[name=reason]").fill("台账缺一类");
            page.locator("#records button").click();
            assertThat(page.locator("#records b")).hasText("1.5");
            assertThat(page.locator("[aria-labelledby=h-history]")).containsText("台账缺一类");
        }
    }

    @Test
    void the_exports_hold_the_scores_and_their_working() throws IOException {
        try (Visit visit = Visit.of(PLATFORM, OFFICER, "zh-CN", Screen.OFFICE)) {
            Page page = visit.open(SAMPLE + QUERY);
            Locator exports = page.locator("main .exports");

            assertThat(Downloads.sheets(visit.download(exports.getByText("Excel"))))
                    .containsExactly("得分", "计分过程");
            assertThat(Downloads.text(visit.download(exports.getByText("CSV")))).contains("城关街道", "计分理由");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void every_page_can_be_used_by_everyone_on_every_screen(Screen screen) {
        for (String language : List.of("zh-CN", "en-GB")) {
            try (Visit visit = Visit.of(PLATFORM, OFFICER, language, screen)) {
                for (String path : ALL) {
                    visit.open(path);
                    visit.isAccessible();
                    visit.fitsTheScreen();
                }
                visit.ranWithoutComplaint();
            }
        }
    }

    @Test
    void a_clerk_sees_the_own_score_and_an_officer_of_another_county_nothing() {
        try (Visit visit = Visit.of(PLATFORM, "clerk-990101001", "zh-CN", Screen.OFFICE)) {
            Page page = visit.open(SAMPLE + QUERY);
            assertThat(page.locator("table.scores tbody tr")).hasCount(1);
            assertThat(page.locator("table.scores")).containsText("城关街道");
            assertThat(visit.statusOf(SAMPLE + "/townships/990101002" + QUERY)).isEqualTo(404);
            assertThat(visit.statusOf(SAMPLE + "/draft")).isEqualTo(403);
        }
        try (Visit visit = Visit.of(PLATFORM, "officer-990102", "zh-CN", Screen.OFFICE)) {
            ALL.stream()
                    .filter(path -> !path.equals("/rubrics"))
                    .forEach(path -> assertThat(visit.statusOf(path)).isEqualTo(404));
            assertThat(visit.open("/rubrics").locator("main")).containsText("还没有考核细则");
        }
    }
}
