package cn.fazhi.indicator.projection;

import cn.fazhi.contracts.catalogue.Aggregation;
import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.contracts.event.FazhiEvent;
import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jakarta.inject.Inject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class AnyOrderTest {
    @Inject
    Projection projection;

    @Inject
    ApplyReports reports;

    @Inject
    ApplyObligations obligations;

    @Inject
    ApplyDivisions divisions;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("fazhi.histories", 20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_the_order_the_answers_are_those_of_the_final_states_to_the_byte(long seed) {
        List<FazhiEvent> history = RandomHistory.of(seed);
        projection.empty();
        projection.apply(RandomHistory.finalStates(history));
        Map<String, String> expected = answers();

        projection.empty();
        inBatches(RandomHistory.disturbed(history, seed), new Random(seed));

        assertThat(answers()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void events_of_all_topics_may_be_applied_at_the_same_time(long seed) {
        List<FazhiEvent> history = RandomHistory.of(seed);
        projection.empty();
        projection.apply(RandomHistory.finalStates(history));
        Map<String, String> expected = answers();

        projection.empty();
        atTheSameTime(RandomHistory.disturbed(history, seed));

        assertThat(answers()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sums_are_those_that_one_gets_by_adding_up_the_reports(long seed) {
        List<FazhiEvent> history = RandomHistory.of(seed);
        projection.empty();
        inBatches(RandomHistory.disturbed(history, seed), new Random(seed));

        for (String period : RandomHistory.PERIODS) {
            assertThat(sums(period)).isEqualTo(sumsByHand(history, period));
        }
    }

    private void inBatches(List<FazhiEvent> events, Random random) {
        for (int from = 0; from < events.size(); ) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(30));
            batch(events.subList(from, to));
            from = to;
        }
    }

    private void batch(List<FazhiEvent> events) {
        reports.apply(only(events, ReportEvent.class), List.of());
        obligations.apply(only(events, ObligationChanged.class), List.of());
        divisions.apply(only(events, DivisionChanged.class), List.of());
    }

    private void atTheSameTime(List<FazhiEvent> events) {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<CompletableFuture<Void>> running = new ArrayList<>();
            for (int from = 0; from < events.size(); from += 7) {
                List<FazhiEvent> some = events.subList(from, Math.min(events.size(), from + 7));
                running.add(CompletableFuture.runAsync(() -> batch(some), threads));
            }
            running.forEach(CompletableFuture::join);
        }
    }

    private static <E extends FazhiEvent> List<E> only(List<FazhiEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Map<String, String> answers() {
        List<String> questions = new ArrayList<>();
        for (String period : RandomHistory.PERIODS) {
            for (String area : List.of("china", "99", "9901", "990101", "980203")) {
                questions.add("/areas/" + area + "/indicators?period=" + period);
                questions.add("/areas/" + area + "/indicators?basis=accepted&period=" + period);
                questions.add("/areas/" + area + "/completeness?period=" + period);
                questions.add("/areas/" + area + "/townships?indicator=mediation.calc_success_rate&period=" + period);
            }
            RandomHistory.TOWNSHIPS.forEach(
                    township -> questions.add("/townships/" + township + "/indicators?period=" + period));
        }
        questions.add("/series?area=990101&indicator=mediation.cases");
        Map<String, String> answers = new LinkedHashMap<>();
        questions.forEach(question ->
                answers.put(question, given().get("/api/v1" + question).asString()));
        return answers;
    }

    private static Map<String, BigDecimal> sums(String period) {
        JsonPath nation = JsonPath.given(given().queryParam("period", period)
                .get("/api/v1/areas/china/indicators")
                .asString());
        Map<String, BigDecimal> sums = new HashMap<>();
        nation.<Map<String, Object>>getList("figures").forEach(figure -> {
            if (figure.get("sum") != null) {
                sums.put(String.valueOf(figure.get("code")), new BigDecimal(String.valueOf(figure.get("sum"))));
            }
        });
        return sums;
    }

    /** The plain reading of the rules: for each obligation the last received report that is not withdrawn. */
    private static Map<String, BigDecimal> sumsByHand(List<FazhiEvent> history, String period) {
        Map<String, ReportEvent> standing = new HashMap<>();
        for (ReportEvent event : only(RandomHistory.finalStates(history), ReportEvent.class)) {
            if (event.report().period().toString().equals(period) && !(event instanceof ReportEvent.ReportWithdrawn)) {
                standing.merge(event.key(), event, AnyOrderTest::later);
            }
        }
        Map<String, BigDecimal> sums = new HashMap<>();
        standing.values().stream()
                .filter(event -> !(event instanceof ReportEvent.ReportReturned))
                .flatMap(event -> event.report().figures().stream())
                .filter(Figure::counts)
                .filter(figure -> CatalogueReader.bundled()
                        .figure(figure.code())
                        .filter(known -> known.aggregation() != Aggregation.NONE)
                        .isPresent())
                .forEach(figure -> sums.merge(figure.code(), figure.value(), BigDecimal::add));
        return sums;
    }

    private static ReportEvent later(ReportEvent one, ReportEvent other) {
        int order = one.report().receivedAt().compareTo(other.report().receivedAt());
        if (order == 0) {
            order = one.report().reportId().compareTo(other.report().reportId());
        }
        return order < 0 ? other : one;
    }
}
