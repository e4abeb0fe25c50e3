package cn.fazhi.report.submission;

import cn.fazhi.report.support.County;
import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import static cn.fazhi.report.support.County.as;
import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class ConcurrentHandInTest {
    private static final int THREADS = 12;

    @Inject
    Rows rows;

    private static List<Integer> atOnce(IntFunction<Integer> request) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int number = i;
                calls.add(() -> {
                    start.await();
                    return request.apply(number);
                });
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    @Test
    void simultaneous_first_hand_ins_make_one_report_with_a_revision_each() throws Exception {
        County county = County.open(1);
        List<Integer> answers = atOnce(
                i -> county.submit(0, Map.of("narrative", "调解" + i + "件")).statusCode());
        assertThat(answers).containsOnly(201);
        String ofTownship = " WHERE report_id = (SELECT r.id FROM report r JOIN obligation o ON o.id = r.obligation_id"
                + " WHERE o.township = ?)";
        assertThat(rows.one(
                        "SELECT count(*) FROM report r JOIN obligation o ON o.id = r.obligation_id WHERE o.township = ?",
                        county.township(0)))
                .isEqualTo(1);
        assertThat(rows.one("SELECT max(revision) FROM report_revision" + ofTownship, county.township(0)))
                .isEqualTo(THREADS);
        assertThat(rows.one("SELECT count(*) FROM report_history" + ofTownship, county.township(0)))
                .isEqualTo(THREADS);
        assertThat(rows.one(
                        "SELECT count(*) FROM (SELECT CAST(payload AS jsonb) -> 'report' ->> 'version' AS version,"
                                + " row_number() OVER (ORDER BY id) AS place FROM outbox WHERE topic = 'fazhi.reports' AND key = ?) e"
                                + " WHERE CAST(version AS bigint) <> place",
                        county.township(0)))
                .as("events in another order than the changes")
                .isZero();
    }

    @Test
    void of_identical_hand_ins_one_is_stored() throws Exception {
        County county = County.open(1);
        List<Integer> answers =
                atOnce(i -> county.submit(0, Map.of("narrative", "调解86件")).statusCode());
        assertThat(Collections.frequency(answers, 201)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 200)).isEqualTo(THREADS - 1);
    }

    @Test
    void of_simultaneous_returns_one_wins_and_the_others_hear_of_it() throws Exception {
        County county = County.open(1);
        String report = county.submit(0, Map.of("narrative", "调解86件")).path("id");
        List<Integer> answers = atOnce(i -> as(county.officer())
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(Map.of("reasons", List.of("原因" + i)))
                .post("/api/v1/reports/" + report + "/return")
                .statusCode());
        assertThat(Collections.frequency(answers, 200)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 412)).isEqualTo(THREADS - 1);
    }

    @Test
    void requests_with_one_key_for_different_townships_store_one() throws Exception {
        County county = County.open(THREADS);
        List<Integer> answers = atOnce(i -> as(county.officer())
                .header("Idempotency-Key", "same")
                .contentType(ContentType.JSON)
                .body(county.report(i, Map.of("narrative", "调解86件")))
                .post("/api/v1/reports")
                .statusCode());
        assertThat(Collections.frequency(answers, 201)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(THREADS - 1);
    }

    @Test
    void simultaneous_openings_expect_each_township_once() throws Exception {
        County county = County.with(5);
        List<Integer> answers = atOnce(
                i -> county.openPeriod("2024", Map.of("area", county.code())).path("opened"));
        assertThat(answers.stream().mapToInt(Integer::intValue).sum()).isEqualTo(5);
        IntStream.range(0, 5)
                .forEach(i -> assertThat(rows.one(
                                "SELECT count(*) FROM outbox WHERE key = ?",
                                county.township(i) + "|annual-report|2024"))
                        .isEqualTo(1));
    }
}
