package cn.fazhi.indicator.export;

import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class CsvExportTest {
    @Inject
    Projection projection;

    @BeforeEach
    void a_county_with_a_township_in_every_condition() {
        ExportedCounty.load(projection);
    }

    @Test
    void it_is_utf8_with_a_mark_for_excel_and_lines_as_rfc_4180_has_them() {
        byte[] file = Download.of("990101", "format=csv").asByteArray();

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, StandardCharsets.UTF_8))
                .startsWith("\uFEFF区划代码,乡镇（街道）,报送状态,报告期,指标代码,")
                .endsWith("\r\n")
                .doesNotContainPattern("[^\r]\n");
        assertThat(Download.of("990101", "format=csv").contentType()).isEqualTo("text/csv; charset=utf-8");
    }

    @Test
    void every_place_of_every_report_that_counts_is_a_row() throws IOException {
        List<CSVRecord> rows = read("format=csv", "zh").stream()
                .filter(row -> row.get("指标代码").equals("mediation.cases"))
                .toList();

        assertThat(rows).extracting(row -> row.get("数值")).containsExactly("10", "60", "20");
        assertThat(rows).extracting(row -> row.get("是否计入")).containsExactly("计入", "计入", "不计入");
        assertThat(rows).extracting(row -> row.get("本乡镇该项数值")).containsExactly("10", "60", "60");
        assertThat(rows).extracting(row -> row.get("限定")).containsExactly("准确", "约数", "准确");
    }

    @Test
    void the_totals_of_the_townships_are_those_of_the_api() throws IOException {
        for (CSVRecord row : read("format=csv", "zh")) {
            if (!row.get("指标代码").isEmpty() && !row.get("数值").isEmpty()) {
                String list = row.get("来源").equals("公式计算") ? "derived" : "figures";
                Object value = given().get("/api/v1/townships/" + row.get("区划代码") + "/indicators")
                        .jsonPath()
                        .param("code", row.get("指标代码"))
                        .get(list + ".find { it.code == code }.value");
                assertThat(row.get("本乡镇该项数值")).as(row.toString()).isEqualTo(String.valueOf(value));
            }
        }
    }

    @Test
    void townships_whose_report_does_not_count_are_named_without_a_value() throws IOException {
        assertThat(read("format=csv", "zh").stream()
                        .filter(row -> row.get("指标代码").isEmpty())
                        .map(row -> row.get("乡镇（街道）") + " " + row.get("报送状态")))
                .containsExactly("石桥镇 已退回", "'-双塘乡 未报送", "云岭乡 免报");
    }

    @Test
    void a_sentence_or_name_that_begins_like_a_formula_is_marked_as_text() throws IOException {
        assertThat(read("format=csv", "zh")).extracting(row -> row.get("依据")).contains("'" + ExportedCounty.FORMULA);
        assertThat(read("format=csv", "zh").stream().flatMap(CSVRecord::stream))
                .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("+") || cell.startsWith("@"));
    }

    @Test
    void english_readers_get_english_headers() throws IOException {
        assertThat(read("format=csv", "en").getFirst().toMap())
                .containsEntry("Division code", "990101001")
                .containsEntry("State", "accepted")
                .containsEntry("Origin", "stated");
    }

    private static List<CSVRecord> read(String query, String language) throws IOException {
        String text = new String(Download.of("990101", query, language).asByteArray(), StandardCharsets.UTF_8);
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(text.substring(1)))) {
            return parser.getRecords();
        }
    }
}
