package cn.fazhi.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine, started once for all test classes. A contributor without one sees the tests skipped, and
 * why; where {@code CI} is set they fail, so that nobody mistakes that for a pass.
 */
final class Chromium {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final String HOW =
            "There is no Chromium on this machine, so the pages cannot be tested in a browser. "
                    + "Install one (Debian: apt-get install chromium fonts-noto-cjk) or name it in FAZHI_CHROMIUM.";

    private static @Nullable Browser running;

    private Chromium() {}

    /** The browser; the test is skipped if there is none, and fails in CI. */
    static synchronized Browser running() {
        Browser browser = running;
        if (browser == null) {
            browser = start(executable().orElseGet(Chromium::none));
            running = browser;
        }
        return browser;
    }

    private static Browser start(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        PlaywrightAssertions.setDefaultAssertionTimeout(Platform.LONG.toMillis());
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
    }

    private static Path none() {
        if (System.getenv("CI") != null) {
            throw new AssertionError(HOW);
        }
        return Assumptions.abort(HOW);
    }

    private static Optional<Path> executable() {
        return candidates().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Stream<String> candidates() {
        return Stream.concat(
                Stream.ofNullable(System.getenv("FAZHI_CHROMIUM")),
                Stream.of(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium"));
    }
}
