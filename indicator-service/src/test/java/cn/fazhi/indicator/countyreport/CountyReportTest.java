package cn.fazhi.indicator.countyreport;

import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class CountyReportTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    @Inject
    Projection projection;

    @Inject
    Indicators indicators;

    @BeforeEach
    void a_county_of_eight_townships() {
        SampleCounty.load(projection, indicators);
    }

    @Test
    void it_has_the_four_mandated_parts_in_their_order() throws IOException {
        assertThat(headings(draft("990101")))
                .containsExactly("一、主要举措和成效", "二、存在的不足和原因", "三、党政主要负责人履行推进法治建设第一责任人职责情况", "四、下一年度工作安排");
    }

    @Test
    void every_number_in_the_text_is_an_answer_of_the_api() throws IOException {
        Set<BigDecimal> answers = answers();

        List<String> numbers = body(draft("990101")).stream()
                .flatMap(paragraph -> NUMBER.matcher(withoutQuotations(withoutSources(paragraph)))
                        .results())
                .map(MatchResult::group)
                .toList();

        assertThat(numbers).hasSizeGreaterThan(80);
        assertThat(numbers).allSatisfy(number -> assertThat(answers).contains(shortest(new BigDecimal(number))));
    }

    @Test
    void every_quotation_stands_in_an_answer_of_the_api() throws IOException {
        List<String> answers = new ArrayList<>();
        collectTexts(api("/api/v1/areas/990101/themes").get(), answers);
        for (int i = 0; i < 5; i++) {
            collectTexts(
                    api("/api/v1/townships/" + SampleCounty.code(i) + "/indicators")
                            .get(),
                    answers);
        }

        List<String> quotations = body(draft("990101")).stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .map(XWPFRun::text)
                .filter(text -> text.matches("“.*”"))
                .map(text -> text.substring(1, text.length() - 1).replace("……", ""))
                .toList();

        assertThat(quotations).hasSizeGreaterThan(10);
        assertThat(quotations)
                .allSatisfy(quotation -> assertThat(answers)
                        .anySatisfy(answer -> assertThat(answer).contains(quotation)));
    }

    @Test
    void common_problems_and_next_years_promises_are_told_by_theme() throws IOException {
        String text = text(draft("990101"));

        assertThat(text)
                .contains("在报告中写明不足的乡镇（街道）有5个，共9条，按主题归纳如下。")
                .contains("队伍和人员力量", "涉及的乡镇（街道）有4个。东街街道提出“执法力量薄弱，持证人员仅2人，主要原因是编制紧、招录难”")
                .contains("在报告中提出下一年度安排的乡镇（街道）有5个，共5项，按主题归纳如下。")
                .contains("对“法治宣传活动场次”提出数量的有3个，其中数量明确的合计42场次。")
                .contains("据云岭乡报告，“");
    }

    @Test
    void every_number_in_the_text_has_its_source_in_the_annex() throws IOException {
        XWPFDocument draft = draft("990101");
        Set<String> entries = new HashSet<>();
        draft.getTables()
                .getFirst()
                .getRows()
                .forEach(row -> entries.add(row.getCell(0).getText()));

        for (XWPFParagraph paragraph : body(draft)) {
            List<XWPFRun> runs = paragraph.getRuns();
            for (int i = 0; i < runs.size(); i++) {
                if (!isSource(runs.get(i)) && NUMBER.matcher(runs.get(i).text()).find()) {
                    assertThat(i + 1).as(paragraph.getText()).isLessThan(runs.size());
                    assertThat(isSource(runs.get(i + 1)))
                            .as(paragraph.getText())
                            .isTrue();
                    assertThat(entries).contains(runs.get(i + 1).text().replaceAll("\\D", ""));
                }
            }
        }
    }

    @Test
    void the_annex_has_the_total_the_coverage_and_each_townships_value() throws IOException {
        Map<String, Object> cases = given().get("/api/v1/areas/990101/indicators?indicator=mediation.cases")
                .jsonPath()
                .getMap("figures[0]");

        XWPFTableRow row = draft("990101").getTables().getFirst().getRows().stream()
                .filter(each -> each.getCell(1).getText().contains("mediation.cases"))
                .findFirst()
                .orElseThrow();

        assertThat(row.getCell(2).getText()).contains(String.valueOf(cases.get("sum")));
        assertThat(row.getCell(3).getText())
                .isEqualTo(
                        ((Map<?, ?>) java.util.Objects.requireNonNull(cases.get("coverage"))).get("reporting") + "/8");
        Collection<Map<String, Object>> townships = given().get(
                        "/api/v1/areas/990101/townships?indicator=mediation.cases")
                .jsonPath()
                .getList("townships.findAll { it.value != null }");
        assertThat(townships)
                .isNotEmpty()
                .allSatisfy(township -> assertThat(row.getCell(4).getText()).contains(township.get("name") + " "));
    }

    @Test
    void who_is_missing_is_named_and_what_nobody_reported_is_left_to_the_county() throws IOException {
        String text = text(draft("990101"));

        assertThat(text)
                .contains("应报送年度报告的乡镇（街道）8个", "已报送5个", "尚未报送3个", "（清泉镇、北关街道、大湾镇）", "报送率62.5%，及时率50%。")
                .contains("迟报的有1个，为双塘乡")
                .contains("报告被退回、尚未重新报送的有1个，为清泉镇")
                .contains("未识别到“下一年度主要安排”部分的有东街街道、柳河镇、石桥镇、双塘乡、云岭乡")
                .contains("〔待补充：县级下一年度法治政府建设的主要安排")
                .contains("余", "以上")
                .doesNotContain("null", "{", "NaN");
    }

    @Test
    void a_number_that_no_township_gives_is_not_said() throws IOException {
        projection.empty();
        projection.apply(
                division("990101", "示例县", null, 1),
                obligation("990101001"),
                cn.fazhi.indicator.testing.Events.aReport("990101001")
                        .with("mediation.cases", "10")
                        .submitted());

        String text = text(draft("990101"));

        assertThat(text).contains("全县乡镇（街道）受理调解矛盾纠纷10件。").doesNotContain("办理信访事项", "开展法治宣传活动");
    }

    @Test
    void a_county_without_a_report_gets_a_draft_that_says_so() throws IOException {
        projection.empty();
        projection.apply(division("990101", "示例县", null, 1), obligation("990101001"));

        assertThat(text(draft("990101"))).contains("已报送0个", "尚无乡镇（街道）报告", "〔待补充：主要举措和成效。截至目前没有可供汇总的乡镇（街道）数据〕");
    }

    @Test
    void the_export_as_docx_is_the_same_document() throws IOException {
        XWPFDocument export = new XWPFDocument(new ByteArrayInputStream(
                given().get("/api/v1/areas/990101/export?format=docx").asByteArray()));

        assertThat(text(export).lines().skip(1))
                .containsExactlyElementsOf(text(draft("990101")).lines().skip(1).toList());
    }

    @Test
    void the_name_of_the_file_says_that_it_is_a_draft() {
        assertThat(given().get("/api/v1/areas/990101/county-report").header("Content-Disposition"))
                .startsWith("attachment; filename=\"fazhi-990101-2025.docx\"; filename*=UTF-8''")
                .contains("%EF%BC%88%E5%88%9D%E7%A8%BF%EF%BC%89.docx");
    }

    private static XWPFDocument draft(String county) throws IOException {
        byte[] file = given().get("/api/v1/areas/" + county + "/county-report")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .extract()
                .asByteArray();
        // for eyes: soffice --headless --convert-to pdf target/county-report.docx
        Files.write(Path.of("target", "county-report.docx"), file);
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    /** All numbers that the read API gives for this county, and those of two decimals that a text may round to. */
    private static Set<BigDecimal> answers() {
        Set<BigDecimal> answers = new HashSet<>();
        collect(api("/api/v1/areas/990101/indicators").get(), answers);
        collect(api("/api/v1/areas/990101/completeness").get(), answers);
        collect(api("/api/v1/areas/990101/themes").get(), answers);
        for (int i = 0; i < 5; i++) {
            collect(
                    api("/api/v1/townships/" + SampleCounty.code(i) + "/indicators")
                            .get(),
                    answers);
        }
        return answers;
    }

    private static void collect(Object answer, Set<BigDecimal> numbers) {
        switch (answer) {
            case Map<?, ?> map ->
                map.values().stream().filter(each -> each != null).forEach(each -> collect(each, numbers));
            case Collection<?> list ->
                list.stream().filter(each -> each != null).forEach(each -> collect(each, numbers));
            case Number number -> {
                BigDecimal exact = new BigDecimal(number.toString());
                numbers.add(shortest(exact));
                numbers.add(shortest(exact.setScale(2, RoundingMode.HALF_UP)));
            }
            default -> {}
        }
    }

    private static void collectTexts(Object answer, List<String> texts) {
        switch (answer) {
            case Map<?, ?> map -> map.values().forEach(each -> collectTexts(each, texts));
            case Collection<?> list -> list.forEach(each -> collectTexts(each, texts));
            case String text -> texts.add(text);
            case null, default -> {}
        }
    }

    private static JsonPath api(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(
                        JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static List<String> headings(XWPFDocument draft) {
        return draft.getParagraphs().stream()
                .filter(paragraph -> WordStyles.HEADING.id().equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    /** Without the sentence that names the county and the year. */
    private static List<XWPFParagraph> body(XWPFDocument draft) {
        return draft.getParagraphs().stream()
                .filter(paragraph -> WordStyles.BODY.id().equals(paragraph.getStyle()))
                .filter(paragraph -> !paragraph.getText().startsWith("根据《法治政府建设与责任落实督察工作规定》"))
                .toList();
    }

    private static String text(XWPFDocument draft) {
        StringBuilder text = new StringBuilder();
        draft.getParagraphs()
                .forEach(paragraph -> text.append(withoutSources(paragraph)).append('\n'));
        return text.toString();
    }

    private static String withoutSources(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.getRuns().stream().filter(run -> !isSource(run)).forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** The words of reports are compared as they stand, and not number by number. */
    private static String withoutQuotations(String text) {
        return text.replaceAll("“[^”]*”", "");
    }

    private static boolean isSource(XWPFRun run) {
        return run.text().matches("\\[\\d+]");
    }
}
