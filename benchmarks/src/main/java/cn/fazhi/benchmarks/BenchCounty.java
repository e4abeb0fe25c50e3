package cn.fazhi.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * A province of the benchmark's own (code 98): 100 counties of 20 townships, and as many periods as are needed, so that
 * every measured hand-in is a first hand-in for an obligation of its own.
 */
final class BenchCounty {
    static final int COUNTIES = 100;
    static final int TOWNSHIPS_PER_COUNTY = 20;
    static final String PROGRAMME = "bench";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final ZoneId COUNTY_ZONE = ZoneId.of("Asia/Shanghai");

    private final PlatformUnderTest platform;
    private final Queue<String> unusedPeriods = new ArrayDeque<>();

    BenchCounty(PlatformUnderTest platform) {
        this.platform = platform;
    }

    /** Registers the divisions and the programme; repeating it changes nothing. */
    void prepare(String adminToken) throws IOException, InterruptedException {
        platform.postCsv(platform.report("/divisions/import"), adminToken, divisions());
        platform.put(platform.report("/programmes/" + PROGRAMME), adminToken, """
                {"name":{"zh":"性能测试","en":"Benchmark"},"frequency":"monthly",
                 "dueMonth":1,"dueDay":15,"dueDayIncluded":true}""");
    }

    /** Opens periods until there are obligations for that many hand-ins, and returns them shuffled by county. */
    Queue<HandIn> handIns(int atLeast, String adminToken) throws IOException, InterruptedException {
        Queue<HandIn> handIns = new ConcurrentLinkedQueue<>();
        String period = "";
        while (handIns.size() < atLeast) {
            period = openNextPeriod(adminToken);
            for (String township : townships()) {
                handIns.add(new HandIn(township, period));
            }
        }
        awaitInIndicators(period, adminToken);
        return handIns;
    }

    /** The opening of a period is an event per township, which must not be among what is measured. */
    private void awaitInIndicators(String period, String adminToken) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (expectedInIndicators(period, adminToken) < COUNTIES * TOWNSHIPS_PER_COUNTY) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the obligations of " + period + " did not reach the indicators in "
                        + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private long expectedInIndicators(String period, String adminToken) throws IOException, InterruptedException {
        HttpRequest question = platform.request(
                        platform.indicator("/areas/98/completeness?programme=" + PROGRAMME + "&period=" + period),
                        adminToken)
                .GET()
                .build();
        HttpResponse<String> answer = platform.send(question);
        return answer.statusCode() == 200
                ? JSON.readTree(answer.body()).path("expected").asLong()
                : 0;
    }

    private String openNextPeriod(String adminToken) throws IOException, InterruptedException {
        while (true) {
            if (unusedPeriods.isEmpty()) {
                unusedPeriods.addAll(monthsWithoutObligations(adminToken));
            }
            String period = unusedPeriods.remove();
            LocalDate today = LocalDate.now(COUNTY_ZONE);
            String body = "{\"area\":\"98\",\"opensOn\":\"%s\",\"dueDate\":\"%s\"}"
                    .formatted(today.minusDays(1), today.plusDays(60));
            platform.put(platform.report("/programmes/" + PROGRAMME + "/periods/" + period), adminToken, body);
            return period;
        }
    }

    private List<String> monthsWithoutObligations(String adminToken) throws IOException, InterruptedException {
        for (int year = 1950; year < 2026; year++) {
            String first = "%d-01".formatted(year);
            JsonNode period = platform.get(
                    platform.report("/programmes/" + PROGRAMME + "/periods/" + first + "?area=98"), adminToken);
            if (period.path("expected").asInt() == 0) {
                List<String> months = new ArrayList<>();
                for (int month = 1; month <= 12; month++) {
                    months.add("%d-%02d".formatted(year, month));
                }
                return months;
            }
        }
        throw new IllegalStateException("every month of the benchmark is used up: ./fazhi reset begins anew");
    }

    /** All townships, neighbours in the list being of different counties. */
    static List<String> townships() {
        List<String> townships = new ArrayList<>();
        for (int number = 100; number < 100 + TOWNSHIPS_PER_COUNTY; number++) {
            for (int county = 0; county < COUNTIES; county++) {
                townships.add(county(county) + number);
            }
        }
        return townships;
    }

    static String county(int index) {
        return "98%02d%02d".formatted(1 + index / 10, 1 + index % 10);
    }

    private static String divisions() {
        StringBuilder csv = new StringBuilder("code,name,population\n98,测试省,\n");
        for (int prefecture = 1; prefecture <= COUNTIES / 10; prefecture++) {
            csv.append("98%02d,测试%d市,\n".formatted(prefecture, prefecture));
        }
        for (int county = 0; county < COUNTIES; county++) {
            csv.append("%s,测试%d县,\n".formatted(county(county), county + 1));
        }
        for (String township : townships()) {
            csv.append("%s,测试%s镇,20000\n".formatted(township, township.substring(2)));
        }
        return csv.toString();
    }

    /** One report to be handed in. */
    record HandIn(String township, String period) {}
}
