package cn.fazhi.system;

import cn.fazhi.local.LocalPlatform;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Progress;
import cn.fazhi.local.Service;
import cn.fazhi.local.part.ReceivedMail;
import cn.fazhi.local.sample.SampleCounty;
import cn.fazhi.local.sample.SampleLoader;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The platform under test: all its real parts on free ports with the sample county, started once for all classes. */
final class Platform {
    /** How long something may take on a machine that does other things as well. */
    static final Duration LONG = Duration.ofSeconds(60);

    private static final ZoneId COUNTY_ZONE = ZoneId.of("Asia/Shanghai");
    private static final int COUNTY_DIGITS = 6;
    private static @Nullable Platform running;

    private final LocalPlatform local;

    private Platform(LocalPlatform local) {
        this.local = local;
    }

    static synchronized Platform running() {
        Platform platform = running;
        if (platform == null) {
            platform = start();
            running = platform;
        }
        return platform;
    }

    private static Platform start() {
        try {
            Path data = Files.createTempDirectory("fazhi-system-test");
            LocalPlatform local = LocalPlatform.start(PlatformSettings.forTests(data), new Progress(System.out));
            Runtime.getRuntime().addShutdownHook(new Thread(local::close));
            SampleCounty county = SampleCounty.read(local.settings().sampleCounty());
            new SampleLoader(local.settings(), county, new Progress(System.out), Clock.system(COUNTY_ZONE)).loadOnce();
            return new Platform(local);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocalPlatform local() {
        return local;
    }

    Api reports(String account) {
        return service(Service.REPORT, account);
    }

    Api indicators(String account) {
        return service(Service.INDICATOR, account);
    }

    Api notifications(String account) {
        return service(Service.NOTIFICATION, account);
    }

    private Api service(Service service, String account) {
        return withoutToken(service).withToken(local.tokens().of(account));
    }

    Api withoutToken(Service service) {
        return Api.of(URI.create(local.settings().url(service)));
    }

    /** The divisions of the sample county, and a mailbox for the county and each township. */
    void registerSampleDivisions() {
        String csv = read(local.settings().sampleCounty().resolve("divisions.csv"));
        reports("admin")
                .postText("/divisions/import", "text/csv; charset=utf-8", csv)
                .expect(200);
        csv.lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .filter(code -> code.length() >= COUNTY_DIGITS)
                .forEach(this::giveAMailbox);
    }

    private void giveAMailbox(String division) {
        notifications("admin")
                .put("/contacts/" + division, Map.of("recipients", List.of(Map.of("email", division + "@example.org"))))
                .expect(200);
    }

    /** Opens the yearly report of these townships, due in so many days. */
    void openPeriod(String county, String period, int dueInDays, List<String> townships) {
        LocalDate today = LocalDate.now(COUNTY_ZONE);
        reports("officer-" + county)
                .put(
                        "/programmes/annual-report/periods/" + period,
                        Map.of(
                                "area",
                                county,
                                "townships",
                                townships,
                                "opensOn",
                                today.minusDays(40).toString(),
                                "dueDate",
                                today.plusDays(dueInDays).toString()))
                .expect(200);
    }

    List<ReceivedMail> mailsTo(String address) {
        return local.mail().received().stream()
                .filter(mail -> mail.to().contains(address))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
