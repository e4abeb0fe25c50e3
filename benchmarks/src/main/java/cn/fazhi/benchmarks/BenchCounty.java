package cn.fazhi.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A province of the benchmark's own (code 98): 100 counties of 20 townships, and as many periods as are needed, so that
 * every measured hand-in is a first hand-in for an obligation of its own.
 */
final class BenchCounty {
    static final int COUNTIES = 100;
    static final int TOWNSHIPS_PER_COUNTY = 20;
    static final String PROGRAMME = "bench";

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
        while (handIns.size() < atLeast) {
            String period = openNextPeriod(adminToken);
            townships().forEach(township -> handIns.add(new HandIn(township, period)));
        }
        return handIns;
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
