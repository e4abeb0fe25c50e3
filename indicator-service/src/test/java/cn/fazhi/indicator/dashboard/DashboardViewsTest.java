package cn.fazhi.indicator.dashboard;

import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.countyreport.SampleCounty;
import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jakarta.inject.Inject;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class DashboardViewsTest {
    private static final Path DASHBOARD = Path.of("..", "deploy", "grafana", "dashboards", "fazhi-area.json");
    private static final Path CONTRACT = Path.of("..", "docs", "api-for-dashboards.md");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+):sqlstring}");
    private static final Map<String, String> CHOSEN = Map.ofEntries(
            entry("area", "990101"),
            entry("programme", "annual-report"),
            entry("period", "2025"),
            entry("indicator", "mediation.cases"),
            entry("basis", "submitted"));

    @Inject
    Projection projection;

    @Inject
    Indicators indicators;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void two_counties_and_a_reader_of_one_of_them() {
        SampleCounty.load(projection, indicators);
        projection.apply(
                division("990102", "邻县", null, 1),
                obligation("990102001"),
                aReport("990102001").with("mediation.cases", "999").submitted());
        jdbi.useHandle(handle -> {
            for (String role : List.of("reader_990101", "reader_of_nothing")) {
                if (handle.createQuery("select count(*) from pg_roles where rolname = :role")
                                .bind("role", role)
                                .mapTo(Integer.class)
                                .one()
                        == 0) {
                    handle.execute("create role " + role + " login in role fazhi_dashboard");
                }
            }
            handle.execute("insert into dashboard_reader values ('reader_990101', '990101') on conflict do nothing");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"submitted", "accepted"})
    void the_area_figures_are_the_answers_of_the_api(String basis) {
        JsonPath answer = api("/api/v1/areas/990101/indicators?basis=" + basis);
        List<Map<String, Object>> answered = new ArrayList<>(answer.getList("figures"));
        answered.addAll(answer.getList("derived"));
        Map<String, Map<String, Object>> rows =
                rows("select * from dashboard.area_figure where area_code = '990101' and basis = '" + basis + "'")
                        .stream()
                        .collect(Collectors.toMap(row -> String.valueOf(row.get("indicator")), row -> row));

        List<Map<String, Object>> withTownships = answered.stream()
                .filter(figure -> number(figure.get("count")).signum() > 0)
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(withTownships.size());
        for (Map<String, Object> figure : withTownships) {
            Map<String, Object> row = rows.getOrDefault(String.valueOf(figure.get("code")), Map.of());
            Map<?, ?> coverage = (Map<?, ?>) Objects.requireNonNull(figure.get("coverage"));
            Object value = figure.containsKey("sum") ? figure.get("sum") : figure.get("value");
            assertThat(Map.of(
                            "value", shortest(row.get("value")),
                            "townships", shortest(row.get("townships")),
                            "median", shortest(row.get("median")),
                            "min", shortest(row.get("min")),
                            "max", shortest(row.get("max")),
                            "reporting", shortest(row.get("reporting")),
                            "expected", shortest(row.get("expected")),
                            "inexact", String.valueOf(row.get("inexact"))))
                    .as(String.valueOf(figure.get("code")))
                    .isEqualTo(Map.of(
                            "value", shortest(value),
                            "townships", shortest(figure.get("count")),
                            "median", shortest(figure.get("median")),
                            "min", shortest(figure.get("min")),
                            "max", shortest(figure.get("max")),
                            "reporting", shortest(coverage.get("reporting")),
                            "expected", shortest(coverage.get("expected")),
                            "inexact", String.valueOf("inexact".equals(figure.get("exactness")))));
        }
        if (basis.equals("submitted")) {
            assertThat(withTownships).hasSizeGreaterThan(80);
        }
    }

    @Test
    void completeness_is_the_answer_of_the_api() {
        JsonPath answer = api("/api/v1/areas/990101/completeness");
        Map<String, Object> row = rows("select * from dashboard.completeness where area_code = '990101'")
                .getFirst();

        for (var column : Map.of(
                        "expected", "expected",
                        "reported", "reported",
                        "on_time", "onTime",
                        "late", "late",
                        "missing", "missing",
                        "returned", "returned",
                        "not_rated", "notRated",
                        "excused", "excused",
                        "completeness_percent", "completeness.value",
                        "timeliness_percent", "timeliness.value")
                .entrySet()) {
            assertThat(shortest(row.get(column.getKey())))
                    .as(column.getKey())
                    .isEqualTo(shortest(answer.get(column.getValue())));
        }
        assertThat(rows("select * from dashboard.township_standing where standing = 'missing'"))
                .extracting(each -> each.get("township_code"))
                .containsExactlyInAnyOrderElementsOf(answer.getList("townships.missing.code"));
    }

    @Test
    void a_township_has_the_values_that_the_api_answers() {
        JsonPath answer = api("/api/v1/areas/990101/townships?indicator=mediation.cases&limit=100");
        List<Map<String, Object>> ranked = answer.getList("townships.findAll { it.value != null }");

        assertThat(rows("select * from dashboard.township_figure where indicator = 'mediation.cases'"))
                .extracting(row -> row.get("township_code") + " " + shortest(row.get("value")))
                .containsExactlyInAnyOrderElementsOf(ranked.stream()
                        .map(township -> township.get("code") + " " + shortest(township.get("value")))
                        .toList());
    }

    @Test
    void a_reader_sees_the_own_county_and_no_other() {
        for (String view : List.of("area_figure", "completeness")) {
            assertThat(rows("select distinct area_code from dashboard." + view))
                    .as(view)
                    .containsExactly(Map.of("area_code", "990101"));
        }
        for (String view : List.of("township_figure", "township_standing")) {
            assertThat(rows("select distinct county_code from dashboard." + view))
                    .as(view)
                    .containsExactly(Map.of("county_code", "990101"));
        }
        assertThat(rows("select code from dashboard.area")).containsExactly(Map.of("code", "990101"));
    }

    @Test
    void a_reader_for_whom_nothing_is_noted_sees_no_division() {
        for (String view : List.of("area", "area_figure", "completeness", "township_figure", "township_standing")) {
            assertThat(as("reader_of_nothing", "select * from dashboard." + view))
                    .as(view)
                    .isEmpty();
        }
    }

    @Test
    void a_reader_reads_no_table_behind_the_views() {
        List<String> tables = jdbi.withHandle(
                handle -> handle.createQuery("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_schema not in ('pg_catalog', 'information_schema', 'dashboard')""").mapTo(String.class).list());

        assertThat(tables).hasSizeGreaterThan(10).contains("public.report", "public.dashboard_reader");
        assertThat(tables)
                .allSatisfy(table -> assertThatThrownBy(() -> rows("select * from " + table))
                        .hasMessageContaining("permission denied"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into dashboard.period values ('x', 'x', now(), now())",
                "delete from dashboard.indicator",
                "update dashboard.indicator set name_zh = 'x'",
                "insert into public.dashboard_reader values ('reader_990101', '')",
                "create table dashboard.mine (x int)",
                "create table public.mine (x int)",
            })
    void a_reader_changes_nothing(String statement) {
        assertThatThrownBy(() -> inRole("reader_990101", handle -> handle.execute(statement)))
                .hasMessageContaining("permission denied");
    }

    @Test
    void every_query_of_the_dashboard_runs_and_finds_the_county() throws IOException {
        JsonNode dashboard = new ObjectMapper().readTree(Files.readString(DASHBOARD));
        List<String> queries = new ArrayList<>();
        dashboard
                .path("panels")
                .forEach(panel -> panel.path("targets")
                        .forEach(target -> queries.add(target.path("rawSql").asText())));
        dashboard.path("templating").path("list").forEach(variable -> {
            if (variable.path("type").asText().equals("query")) {
                queries.add(variable.path("query").asText());
            }
        });

        assertThat(queries).hasSizeGreaterThan(12);
        assertThat(queries).allSatisfy(query -> assertThat(rows(filled(query))).isNotEmpty());
    }

    @Test
    void the_columns_are_those_that_the_documentation_promises() throws IOException {
        String documented = Files.readString(CONTRACT);
        Map<String, List<String>> columns = jdbi.withHandle(handle -> handle
                .createQuery("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = 'dashboard' order by table_name, ordinal_position""")
                .map((row, context) -> entry(row.getString("table_name"), row.getString("column_name")))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));

        assertThat(columns).hasSize(7);
        columns.forEach((view, names) -> assertThat(documented)
                .contains("| `dashboard." + view + "` | "
                        + names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")) + " |"));
    }

    private static String filled(String query) {
        return VARIABLE.matcher(query).replaceAll(found -> "'" + CHOSEN.get(found.group(1)) + "'");
    }

    private List<Map<String, Object>> rows(String query) {
        return as("reader_990101", query);
    }

    private List<Map<String, Object>> as(String role, String query) {
        return inRole(role, handle -> handle.createQuery(query).mapToMap().list());
    }

    private <T> T inRole(String role, Function<Handle, T> work) {
        return jdbi.inTransaction(handle -> {
            handle.execute("set local role " + role);
            return work.apply(handle);
        });
    }

    private static JsonPath api(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }

    private static BigDecimal number(@Nullable Object value) {
        return new BigDecimal(String.valueOf(value));
    }

    private static String shortest(@Nullable Object value) {
        return value == null ? "–" : number(value).stripTrailingZeros().toPlainString();
    }
}
