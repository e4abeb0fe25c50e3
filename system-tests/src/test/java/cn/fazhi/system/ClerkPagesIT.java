package cn.fazhi.system;

import cn.fazhi.local.Service;
import cn.fazhi.system.Visit.Screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The clerk's pages from the sign-in to the receipt. */
class ClerkPagesIT {
    private static final Platform PLATFORM = Platform.running();
    private static final Path REPORT = Path.of("../extraction/src/test/resources/documents/report.docx");

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_clerk_checks_a_document_corrects_a_figure_and_gets_a_receipt(Screen screen) {
        String township = screen == Screen.OFFICE ? "990101001" : "990101106";
        String period = "2012";
        PLATFORM.openPeriod("990101", period, 30, List.of(township));
        try (Visit visit = Visit.of(PLATFORM, Service.REPORT, "clerk-" + township, "zh-CN", screen)) {
            Page page = visit.open("/");
            isSound(visit);
            page.locator(".duties a[href*='" + period + "']").first().click();
            isSound(visit);

            page.locator("#document").setInputFiles(REPORT);
            page.locator("button.main").click();
            Locator value =
                    page.locator(".correct li:not(.new) input[name=value]").first();
            assertThat(value).isVisible();
            assertThat(page.locator(".correct q").first()).isVisible();
            isSound(visit);

            value.fill("77");
            page.locator("button[formaction]").click();
            assertThat(page.locator(".good-news")).containsText("第 1 版");
            assertThat(page.locator(".correct .badge.origin").first()).hasText("人工更正");
            isSound(visit);

            page.reload();
            assertThat(page.locator(".steps li")).hasCount(1);
            visit.ranWithoutComplaint();
        }
    }

    private static void isSound(Visit visit) {
        visit.isAccessible();
        visit.fitsTheScreen();
    }
}
