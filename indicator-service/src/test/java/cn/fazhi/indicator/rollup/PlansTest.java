package cn.fazhi.indicator.rollup;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.scope.model.CodeRange;
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
    private static final Area COUNTY = new Area.Within(DivisionCode.of("990100"));

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
        JsonNode alone = plan(COUNTY, all());
        store(500);
        JsonNode amongMany = plan(COUNTY, all());

        String table = "township_value";
        assertThat(rows(amongMany, table)).isEqualTo(rows(alone, table)).isEqualTo(10L * INDICATORS);
        assertThat(rowsThrownAway(amongMany, table)).isZero();
        // one more level of the index at most, for each indicator
        assertThat(pages(amongMany, table)).isLessThanOrEqualTo(pages(alone, table) + INDICATORS);
        assertThat(scans(amongMany, table))
                .allSatisfy(scan -> assertThat(scan.path("Node Type").asText()).isEqualTo("Index Only Scan"));
    }

    @Test
    void the_nation_is_added_up_from_prefectures() throws Exception {
        store(500);

        JsonNode nation = plan(new Area.Nation(), List.of(1));

        // 500 counties in 5 prefectures
        assertThat(rows(nation, "rollup")).isEqualTo(5);
    }

    @Test
    void who_owes_a_report_in_the_nation_is_added_up_from_prefectures() throws Exception {
        store(500);
        jdbi.useHandle(handle -> handle.execute("""
                insert into obligation
                select distinct 1, township, township, '{}'::jsonb, date '2025-12-01', date '2026-03-01',
                    date '2026-03-01', null::jsonb, case when township like '%001' then '灾情' end, false, 1, now()
                from township_value"""));

        JsonNode nation = explained(RollupSql.expected(new Area.Nation()), new Area.Nation(), List.of(1));

        assertThat(nation.path("Actual Rows").asInt()).isEqualTo(1);
        assertThat(rows(nation, "expected_townships")).isEqualTo(5);
        assertThat(rows(nation, "obligation")).isZero();
    }

    @Test
    void the_nations_spread_is_read_by_bands_and_in_the_order_of_an_index() throws Exception {
        store(500);

        JsonNode nation = plan(new Area.Nation(), List.of(1));

        assertThat(nation.findValuesAsText("Node Type")).doesNotContain("Sort");
        assertThat(scans(nation, "township_value")).isNotEmpty().allSatisfy(scan -> {
            assertThat(scan.path("Index Name").asText()).isEqualTo("township_value_in_order");
            assertThat(scan.path("Node Type").asText()).isEqualTo("Index Only Scan");
            assertThat(scan.path("Heap Fetches").asInt()).isZero();
        });
        // of 5000 values, those of the bands that hold the ranks, up to the rank
        assertThat(rows(nation, "township_value")).isLessThan(5000 / 10);
        // one for each number below 100, ninety up to 1000, one for each hundred up to 5000
        assertThat(rows(nation, "value_band")).isLessThanOrEqualTo(100 + 90 + 41);
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
        });
        projection.addUpPlainValues();
        jdbi.useHandle(handle -> {
            handle.execute("vacuum (analyze) township_value");
            handle.execute("vacuum (analyze) value_band");
            handle.execute("vacuum (analyze) rollup");
        });
    }

    private static List<Integer> all() {
        return IntStream.rangeClosed(1, INDICATORS).boxed().toList();
    }

    private JsonNode plan(Area area, List<Integer> indicators) throws Exception {
        return explained(RollupSql.of(area, Basis.SUBMITTED), area, indicators);
    }

    private JsonNode explained(String sql, Area area, List<Integer> indicators) throws Exception {
        CodeRange range = CodeRange.of(area);
        String json = jdbi.withHandle(handle -> handle.createQuery("explain (analyze, buffers, format json) " + sql)
                .bindArray(
                        "rounds",
                        String.class,
                        indicators.stream().map(i -> "1").toList())
                .bindArray(
                        "indicators",
                        String.class,
                        indicators.stream().map(String::valueOf).toList())
                .bind("from", range.from())
                .bind("to", range.to())
                .bind("accepted", false)
                .mapTo(String.class)
                .one());
        return new ObjectMapper().readTree(json).get(0).path("Plan");
    }

    private static List<JsonNode> scans(JsonNode plan, String table) {
        return plan.findParents("Relation Name").stream()
                .filter(scan -> scan.path("Relation Name").asText().equals(table))
                .filter(scan -> scan.path("Actual Loops").asLong() > 0)
                .toList();
    }

    private static long rows(JsonNode plan, String table) {
        return scans(plan, table).stream()
                .mapToLong(scan -> Math.round(scan.path("Actual Rows").asDouble()
                        * scan.path("Actual Loops").asLong()))
                .sum();
    }

    private static long rowsThrownAway(JsonNode plan, String table) {
        return scans(plan, table).stream()
                .mapToLong(scan -> scan.path("Rows Removed by Filter").asLong())
                .sum();
    }

    private static long pages(JsonNode plan, String table) {
        return scans(plan, table).stream()
                .mapToLong(scan -> scan.path("Shared Hit Blocks").asLong()
                        + scan.path("Shared Read Blocks").asLong())
                .sum();
    }
}
