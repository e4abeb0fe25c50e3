package cn.fazhi.system;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import static org.assertj.core.api.Assertions.assertThat;

/** One person at one screen, signed in through the identity provider's own page. */
final class Visit implements AutoCloseable {
    /** An office screen, and a telephone. */
    enum Screen {
        OFFICE(1440, 900),
        TELEPHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final String pages;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Visit(BrowserContext context, String pages) {
        this.context = context;
        this.pages = pages;
        this.page = context.newPage();
        page.setDefaultTimeout(Platform.LONG.toMillis());
        // what a policy forbids and what a script throws is said there
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Opens the pages and signs in. */
    static Visit of(Platform platform, String account, String language, Screen screen) {
        return of(platform, cn.fazhi.local.Service.INDICATOR, account, language, screen);
    }

    /** Opens the pages of that service and signs in. */
    static Visit of(Platform platform, cn.fazhi.local.Service service, String account, String language, Screen screen) {
        platform.local().tokens().of(account);
        BrowserContext context = Chromium.running()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(screen.width, screen.height)
                        .setAcceptDownloads(true));
        Visit visit = new Visit(context, platform.local().settings().url(service));
        visit.signIn(account);
        return visit;
    }

    private void signIn(String account) {
        page.navigate(pages + "/");
        page.locator("#username").fill(account);
        page.locator("#password").fill(account + "-local");
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(pages));
    }

    Page page() {
        return page;
    }

    Page open(String path) {
        page.navigate(pages + path);
        return page;
    }

    /** The status with which a page answers. */
    int statusOf(String path) {
        return page.navigate(pages + path).status();
    }

    Locator main() {
        return page.locator("main");
    }

    /** Waits until the page hears of news. */
    void listens() {
        page.locator("#light[data-state=on]").waitFor();
    }

    Path download(Locator link) {
        Download download = page.waitForDownload(link::click);
        return download.path();
    }

    /** Nothing that WCAG 2.1 AA forbids, and no good practice left out. */
    void isAccessible() {
        List<Rule> violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(violations.stream().map(Visit::inWords).toList())
                .as(page.url())
                .isEmpty();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n  "
                + String.join(
                        "\n  ",
                        rule.getNodes().stream()
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList());
    }

    /** Nothing sticks out to the right of the screen. */
    void fitsTheScreen() {
        int sticksOut =
                (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(sticksOut).as("pixels beyond the screen of %s", page.url()).isZero();
    }

    /** Neither a script nor the page's policy had anything to complain of. */
    void ranWithoutComplaint() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
