package cn.fazhi.system;

import cn.fazhi.local.Service;
import cn.fazhi.system.Visit.Screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The clerk's pages from the sign-in to the receipt. */
class ClerkPagesIT {
    private static final Platform PLATFORM = Platform.running();
    private static final Path REPORT = Path.of("../extraction/src/test/resources/documents/report.docx");

    /** What a browser does when a file is let go over the page. */
    private static final String DROP = """
            (zone, content) => {
              const files = new DataTransfer();
              files.items.add(new File([Uint8Array.from(atob(content), each => each.charCodeAt(0))], '报告.docx'));
              zone.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
            }
            """;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_clerk_drops_a_document_corrects_a_figure_and_gets_a_receipt(Screen screen) throws IOException {
        String language = screen == Screen.OFFICE ? "zh-CN" : "en";
        String township = screen == Screen.OFFICE ? "990101001" : "990101106";
        String period = "2012";
        PLATFORM.openPeriod("990101", period, 30, List.of(township));
        try (Visit visit = Visit.of(PLATFORM, Service.REPORT, "clerk-" + township, language, screen)) {
            Page page = visit.open("/");
            isSound(visit);
            page.locator(".duties a[href*='" + period + "']").first().click();
            isSound(visit);

            page.locator(".drop").evaluate(DROP, Base64.getEncoder().encodeToString(Files.readAllBytes(REPORT)));
            page.locator("button.main").click();
            Locator value =
                    page.locator(".correct li:not(.new) input[name=value]").first();
            assertThat(value).isVisible();
            assertThat(page.locator(".correct q").first()).isVisible();
            assertThat(page.locator("main")).containsText("报告.docx");
            isSound(visit);

            value.fill("77");
            page.locator("button[formaction]").click();
            assertThat(page.locator(".good-news")).containsText("1");
            assertThat(page.locator(".correct .badge.origin").first()).isVisible();
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
