package cn.fazhi.indicator.export;

import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class XlsxExportTest {
    private static final Map<String, String> OVERVIEW_COLUMNS = Map.of(
            "count", "有值乡镇数",
            "mean", "均值",
            "median", "中位数",
            "p10", "第10百分位",
            "p90", "第90百分位",
            "min", "最小值",
            "max", "最大值");

    @Inject
    Projection projection;

    @BeforeEach
    void a_county_with_a_township_in_every_condition() {
        ExportedCounty.load(projection);
    }

    @Test
    void every_total_is_the_one_that_the_api_answers() throws IOException {
        Map<String, Map<String, Cell>> overview =
                table(workbook("format=xlsx"), "总览", OverviewSheet.HEADER_ROWS, "指标代码");
        JsonPath api = api("/api/v1/areas/990101/indicators");

        List<Map<String, Object>> figures = api.getList("figures");
        List<Map<String, Object>> derived = api.getList("derived");
        assertThat(overview).hasSize(figures.size() + derived.size());
        figures.forEach(figure -> compare(figure, "sum", overview));
        derived.forEach(figure -> compare(figure, "value", overview));
    }

    private static void compare(Map<String, Object> answer, String total, Map<String, Map<String, Cell>> overview) {
        Map<String, Cell> line = Objects.requireNonNull(overview.get(answer.get("code")));
        assertThat(number(line, "合计（比率为重算值）")).as("%s", answer).isEqualTo(decimal(answer.get(total)));
        OVERVIEW_COLUMNS.forEach((field, column) ->
                assertThat(number(line, column)).as("%s of %s", field, answer).isEqualTo(decimal(answer.get(field))));
        Map<?, ?> coverage = (Map<?, ?>) Objects.requireNonNull(answer.get("coverage"));
        assertThat(number(line, "已报该项的应报乡镇数")).isEqualTo(decimal(coverage.get("reporting")));
        assertThat(number(line, "应报乡镇数")).isEqualTo(decimal(coverage.get("expected")));
        assertThat(number(line, "覆盖率（%）")).isEqualTo(decimal(coverage.get("share")));
        assertThat(text(line, "准确性"))
                .isEqualTo(
                        answer.get("exactness") == null
                                ? ""
                                : answer.get("exactness").equals("exact") ? "准确" : "含约数");
    }

    @Test
    void every_value_of_a_township_is_the_one_that_the_api_answers() throws IOException {
        ReadableWorkbook workbook = workbook("format=xlsx");
        Map<String, Map<String, Cell>> rows = new HashMap<>();
        workbook.getSheets()
                .filter(sheet -> !List.of("总览", "依据", "指标说明").contains(sheet.getName()))
                .forEach(sheet -> table(workbook, sheet.getName(), DomainSheet.HEADER_ROWS, "township")
                        .forEach((code, row) -> rows.computeIfAbsent(code, key -> new HashMap<>())
                                .putAll(row)));

        assertThat(rows.keySet())
                .containsExactlyInAnyOrder("990101001", "990101101", "990101102", "990101203", "990101204");
        for (String township : List.of("990101001", "990101101")) {
            JsonPath api = api("/api/v1/townships/" + township + "/indicators");
            Map<String, @Nullable BigDecimal> expected = new HashMap<>();
            api.<Map<String, Object>>getList("figures")
                    .forEach(figure -> expected.put((String) figure.get("code"), decimal(figure.get("value"))));
            api.<Map<String, Object>>getList("derived")
                    .forEach(derived -> expected.put((String) derived.get("code"), decimal(derived.get("value"))));
            Map<String, Cell> row = Objects.requireNonNull(rows.get(township));
            assertThat(expected).isNotEmpty();
            expected.forEach((code, value) ->
                    assertThat(number(row, code)).as("%s of %s", code, township).isEqualTo(value));
        }
    }

    @Test
    void a_zero_denominator_is_said_and_a_returned_report_has_no_values() throws IOException {
        ReadableWorkbook workbook = workbook("format=xlsx");

        Map<String, Map<String, Cell>> petitions = table(workbook, "信访", DomainSheet.HEADER_ROWS, "township");
        assertThat(text(row(petitions, "990101101"), "petitions.resolution_rate"))
                .isEqualTo("分母为零");
        Map<String, Map<String, Cell>> mediation = table(workbook, "矛盾纠纷调处化解", DomainSheet.HEADER_ROWS, "township");
        assertThat(number(row(mediation, "990101102"), "mediation.cases")).isNull();
        assertThat(mediation.values().stream().map(row -> text(row, "condition")))
                .containsExactly("已通过", "已报送", "已退回", "未报送", "免报");
        assertThat(mediation.values().stream().map(row -> text(row, "timeliness")))
                .containsExactly("按时", "迟报", "", "", "");
        assertThat(mediation.values().stream().map(row -> text(row, "kind"))).containsExactly("街道", "镇", "镇", "乡", "乡");
    }

    @Test
    void inexact_values_stay_numbers_and_are_marked() throws IOException {
        Map<String, Map<String, Cell>> mediation =
                table(workbook("format=xlsx"), "矛盾纠纷调处化解", DomainSheet.HEADER_ROWS, "township");

        Cell about = Objects.requireNonNull(row(mediation, "990101101").get("mediation.cases"));
        assertThat(about.getType()).isEqualTo(CellType.NUMBER);
        assertThat(about.getDataFormatString()).isEqualTo("\"≈\"#,##0");
        assertThat(Objects.requireNonNull(row(mediation, "990101001").get("mediation.cases"))
                        .getDataFormatString())
                .isEqualTo("#,##0");
    }

    @Test
    void the_evidence_holds_every_place_and_no_text_is_a_formula() throws IOException {
        ReadableWorkbook workbook = workbook("format=xlsx");
        Sheet evidence = sheet(workbook, "依据");

        List<Row> rows = evidence.read();
        assertThat(rows).hasSize(1 + 4 + 5);
        Row about = rows.stream()
                .filter(row -> row.getCellText(0).equals("990101101")
                        && row.getCellText(5).equals("60"))
                .findFirst()
                .orElseThrow();
        assertThat(about.getCellText(6)).isEqualTo("约数");
        assertThat(about.getCellText(8)).isEqualTo("计入");
        assertThat(about.getCellText(10)).isEqualTo("'" + ExportedCounty.FORMULA);
        workbook.getSheets()
                .forEach(sheet -> cells(sheet).forEach(cell -> {
                    assertThat(cell.getFormula()).isNull();
                    assertThat(cell.getText()).doesNotStartWith("=").doesNotStartWith("-双");
                }));
    }

    @Test
    void the_basis_accepted_leaves_out_what_is_not_accepted() throws IOException {
        Map<String, Map<String, Cell>> overview =
                table(workbook("format=xlsx&basis=accepted"), "总览", OverviewSheet.HEADER_ROWS, "指标代码");

        assertThat(number(row(overview, "mediation.cases"), "合计（比率为重算值）")).isEqualTo(decimal(10));
    }

    @Test
    void an_area_without_reports_exports_its_townships_all_the_same() throws IOException {
        projection.apply(cn.fazhi.indicator.testing.Events.obligation("990102001"));

        Map<String, Map<String, Cell>> rows =
                table(workbook("990102", "format=xlsx", "zh"), "信访", DomainSheet.HEADER_ROWS, "township");

        assertThat(rows).hasSize(1);
        assertThat(text(row(rows, "990102001"), "condition")).isEqualTo("未报送");
    }

    @Test
    void how_a_figure_is_told_apart_is_said_in_the_language_of_the_reader() throws IOException {
        Map<String, Cell> chinese = row(table(workbook("format=xlsx"), "指标说明", 1, "指标代码"), "hotline.tickets");
        ReadableWorkbook english = workbook("990101", "format=xlsx", "en");

        assertThat(text(chinese, "取数说明")).isEqualTo("热线号码12345本身不是数据。");
        assertThat(text(row(table(english, "Definitions", 1, "Code"), "hotline.tickets"), "How it is told apart"))
                .isEqualTo("The number 12345 itself is never a figure.");
    }

    @Test
    void english_readers_get_english_sheets() throws IOException {
        ReadableWorkbook workbook = workbook("990101", "format=xlsx", "en-GB,en;q=0.9,zh;q=0.5");

        assertThat(workbook.getSheets().map(Sheet::getName))
                .startsWith("Overview", "leadership")
                .endsWith("report", "Evidence", "Definitions");
        assertThat(sheet(workbook, "mediation").read().getFirst().getCellText(1))
                .isEqualTo("Township");
    }

    @Test
    void the_name_of_the_file_is_chinese_and_has_a_plain_one_beside() {
        assertThat(Download.of("990101", "format=xlsx").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"fazhi-990101-2025.xlsx\"; filename*=UTF-8''"
                        + "%E7%A4%BA%E4%BE%8B%E5%8E%BF2025%E5%B9%B4%E6%B3%95%E6%B2%BB%E6%94%BF%E5%BA%9C"
                        + "%E5%BB%BA%E8%AE%BE%E6%8C%87%E6%A0%87.xlsx");
    }

    private static ReadableWorkbook workbook(String query) throws IOException {
        return workbook("990101", query, "zh-CN");
    }

    private static ReadableWorkbook workbook(String area, String query, String language) throws IOException {
        byte[] file = Download.of(area, query, language).asByteArray();
        return new ReadableWorkbook(
                new ByteArrayInputStream(file), new org.dhatim.fastexcel.reader.ReadingOptions(true, true));
    }

    private static JsonPath api(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(
                        JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    /** The rows below the header, by the column of that name. */
    private static Map<String, Map<String, Cell>> table(
            ReadableWorkbook workbook, String name, int headerRows, String key) {
        Map<String, Map<String, Cell>> table = new LinkedHashMap<>();
        try {
            List<Row> rows = sheet(workbook, name).read();
            Row header = rows.get(headerRows - 1);
            for (Row row : rows.subList(headerRows, rows.size())) {
                Map<String, Cell> cells = new HashMap<>();
                for (int i = 0; i < header.getCellCount(); i++) {
                    Cell cell = i < row.getCellCount() ? row.getCell(i) : null;
                    if (cell != null) {
                        cells.put(header.getCellText(i), cell);
                    }
                }
                table.put(text(cells, key), cells);
            }
            return table;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook, String name) {
        return workbook.findSheet(name).orElseThrow(() -> new AssertionError("no sheet " + name));
    }

    private static List<Cell> cells(Sheet sheet) {
        try {
            return sheet.read().stream()
                    .flatMap(Row::stream)
                    .filter(Objects::nonNull)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Cell> row(Map<String, Map<String, Cell>> table, String key) {
        return Objects.requireNonNull(table.get(key), key);
    }

    private static String text(Map<String, Cell> row, String column) {
        Cell cell = row.get(column);
        return cell == null ? "" : cell.getText();
    }

    private static @Nullable BigDecimal number(Map<String, Cell> row, String column) {
        Cell cell = row.get(column);
        return cell == null || cell.getType() != CellType.NUMBER ? null : decimal(cell.asNumber());
    }

    private static @Nullable BigDecimal decimal(@Nullable Object number) {
        if (number == null) {
            return null;
        }
        BigDecimal decimal = new BigDecimal(number.toString()).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
