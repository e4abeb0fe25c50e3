package cn.fazhi.indicator.rollup;

import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What the database has to touch for an answer, with one county stored and with five hundred. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class PlansTest {
    private static final int INDICATORS = 30;

    @Inject
    Jdbi jdbi;

    @Inject
    Projection projection;

    @BeforeEach
    void nothing_is_stored() {
        projection.empty();
    }

    @Test
    void a_county_read_touches_the_countys_rows_only_whatever_the_nation_holds() throws Exception {
        store(1);
        JsonNode alone = plan("990100", "990101");
        store(500);
        JsonNode amongMany = plan("990100", "990101");

        assertThat(scan(amongMany).path("Node Type").asText()).isEqualTo("Index Only Scan");
        assertThat(rows(amongMany)).isEqualTo(rows(alone));
        assertThat(scan(amongMany).path("Rows Removed by Filter").asInt()).isZero();
        // one more level of the index at most, for each indicator
        assertThat(pages(amongMany)).isLessThanOrEqualTo(pages(alone) + INDICATORS);
    }

    @Test
    void the_nation_is_added_up_in_the_index_alone() throws Exception {
        store(500);

        JsonNode nation = plan("", ":", List.of(1));

        assertThat(scan(nation).path("Node Type").asText()).isEqualTo("Index Only Scan");
        assertThat(scan(nation).path("Heap Fetches").asInt()).isZero();
        assertThat(rows(nation)).isEqualTo(5000);
    }

    private void store(int counties) {
        projection.empty();
        jdbi.useHandle(handle -> {
            // vacuum marks no page as visible to all whose transactions may not be on disk yet
            handle.execute("set synchronous_commit = on");
            handle.execute("insert into round values (1, 'annual-report', '2025', '2025-01-01', '2025-12-31')");
            handle.execute("""
                    insert into township_value
                    select 1, i, (990100 + c)::text || lpad(t::text, 3, '0'), t * c, null, null, false, false, true
                    from generate_series(0, ? - 1) c, generate_series(1, 10) t, generate_series(1, ?) i""", counties, INDICATORS);
            handle.execute("vacuum (analyze) township_value");
        });
    }

    private JsonNode plan(String from, String to) throws Exception {
        return plan(from, to, IntStream.rangeClosed(1, INDICATORS).boxed().toList());
    }

    private JsonNode plan(String from, String to, List<Integer> indicators) throws Exception {
        String json = jdbi.withHandle(
                handle -> handle.createQuery("explain (analyze, buffers, format json) " + RollupStore.SPREADS)
                        .bindArray(
                                "rounds",
                                String.class,
                                indicators.stream().map(i -> "1").toList())
                        .bindArray(
                                "indicators",
                                String.class,
                                indicators.stream().map(String::valueOf).toList())
                        .bind("from", from)
                        .bind("to", to)
                        .bind("accepted", false)
                        .mapTo(String.class)
                        .one());
        return new ObjectMapper().readTree(json).get(0).path("Plan");
    }

    private static JsonNode scan(JsonNode plan) {
        return plan.findParents("Relation Name").stream().findFirst().orElseThrow();
    }

    private static long rows(JsonNode plan) {
        return Math.round(scan(plan).path("Actual Rows").asDouble()
                * scan(plan).path("Actual Loops").asLong());
    }

    private static long pages(JsonNode plan) {
        return scan(plan).path("Shared Hit Blocks").asLong()
                + scan(plan).path("Shared Read Blocks").asLong();
    }
}
