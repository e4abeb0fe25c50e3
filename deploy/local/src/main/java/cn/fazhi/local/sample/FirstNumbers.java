package cn.fazhi.local.sample;

import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Progress;
import cn.fazhi.local.Service;
import cn.fazhi.local.account.Account;
import cn.fazhi.local.account.TokenSource;
import cn.fazhi.local.rest.Answer;
import cn.fazhi.local.rest.Api;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The sample county's completeness and some of its indicators, as its officer gets them. */
public final class FirstNumbers {
    private static final List<String> SHOWN = List.of(
            "publicity.events",
            "publicity.audience",
            "mediation.cases",
            "mediation.succeeded",
            "mediation.calc_success_rate",
            "petitions.cases",
            "enforcement.inspections",
            "enforcement.penalty_cases",
            "enforcement.fines",
            "rules.contract_reviews",
            "capacity.trainings",
            "leadership.theory_sessions");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final SampleCounty county;
    private final Api officer;
    private final int year;

    public FirstNumbers(PlatformSettings settings, SampleCounty county, int year) {
        this.county = county;
        this.year = year;
        this.officer = new Api(settings, new TokenSource(settings), Account.officerOf(county.county()));
    }

    /** Waits until the indicator service has taken in all that was handed in. */
    public void awaitThem(Progress progress) {
        long wanted = county.submissions().stream()
                .filter(submission -> submission.then() != SampleCounty.Then.RETURN)
                .count();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (completeness().body().path("reported").asLong() < wanted) {
            if (System.nanoTime() > deadline) {
                progress.tell("the indicators do not show all reports yet");
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** The numbers as a table. */
    public String text() {
        Answer completeness = SampleReports.expected(completeness(), "completeness");
        Answer indicators = SampleReports.expected(
                officer.get(
                        Service.INDICATOR,
                        "/areas/" + county.county() + "/indicators?period=" + year
                                + SHOWN.stream().map("&indicator="::concat).collect(Collectors.joining())),
                "indicators");
        StringBuilder text = new StringBuilder(completenessLine(completeness.body()));
        text.append("  %-30s %14s %-8s %-12s %s%n".formatted("indicator", "value", "unit", "townships", "exactness"));
        for (String code : SHOWN) {
            text.append(line(found(indicators.body(), code)));
        }
        return text.toString().stripTrailing();
    }

    private Answer completeness() {
        return officer.get(
                Service.INDICATOR,
                "/areas/%s/completeness?programme=%s&period=%d"
                        .formatted(county.county(), county.programme().code(), year));
    }

    private String completenessLine(JsonNode completeness) {
        JsonNode townships = completeness.path("townships");
        return """

            %s %s in %d: %s of %s townships have reported, %s on time, %s late
              returned, not handed in again  %s
              overdue                        %s
              not due yet                    %s
            """.formatted(
                        county.county(),
                        completeness.path("area").path("name").asText(),
                        year,
                        completeness.path("reported").asText("?"),
                        completeness.path("expected").asText("?"),
                        completeness.path("onTime").asText("?"),
                        completeness.path("late").asText("?"),
                        names(townships.path("returned"), township -> true),
                        names(townships.path("missing"), township -> isOverdue(township) && !isReturned(township)),
                        names(townships.path("missing"), township -> !isOverdue(township) && !isReturned(township)));
    }

    private static boolean isOverdue(JsonNode township) {
        return township.path("overdue").asBoolean();
    }

    private static boolean isReturned(JsonNode township) {
        return township.path("returned").asBoolean();
    }

    private static String names(JsonNode townships, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(townships.spliterator(), false)
                .filter(wanted)
                .map(township -> township.path("name").asText())
                .collect(Collectors.joining("、"));
    }

    private static JsonNode found(JsonNode indicators, String code) {
        for (String list : List.of("figures", "derived")) {
            for (JsonNode indicator : indicators.path(list)) {
                if (indicator.path("code").asText().equals(code)) {
                    return indicator;
                }
            }
        }
        return indicators.path("none");
    }

    private static String line(JsonNode indicator) {
        JsonNode value = indicator.has("sum") ? indicator.path("sum") : indicator.path("value");
        JsonNode coverage = indicator.path("coverage");
        return "  %-30s %14s %-8s %-12s %-9s %s%n"
                .formatted(
                        indicator.path("code").asText(),
                        value.isNumber()
                                ? value.decimalValue().stripTrailingZeros().toPlainString()
                                : "–",
                        indicator.path("unit").asText(),
                        coverage.path("reporting").asText() + " of "
                                + coverage.path("expected").asText(),
                        indicator.path("exactness").asText(""),
                        indicator.path("name").path(Api.LANGUAGE).asText());
    }
}
