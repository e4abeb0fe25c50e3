package cn.fazhi.report.submission;

import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.report.support.County;
import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;
import cn.fazhi.report.support.Token;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jakarta.inject.Inject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static cn.fazhi.report.support.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** A report handed in as a document: read by its content, kept byte for byte, refused in words. */
@ServiceTest
class DocumentHandInTest {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    Rows rows;

    @ParameterizedTest
    @CsvSource({
        "report.docx, " + OFFICE,
        "report.doc, application/msword",
        "report.wps, application/wps-office.wps",
        "report.pdf, application/pdf",
        "report.ofd, application/ofd",
        "report.txt, text/plain"
    })
    void every_type_is_read_and_given_back_as_it_came(String name, String type) throws IOException {
        County county = County.open(1);
        byte[] file = file(name);
        Response answer = upload(county, "annual " + name, file);

        answer.then().statusCode(201).body("sections.head_duty", equalTo(true));
        assertThat(counted(tree(answer))).contains("mediation.discovered 312", "publicity.events 24");
        String revision = "/api/v1/reports/" + answer.path("id") + "/revisions/1";
        JsonNode stored = tree(as(county.clerk(0)).get(revision));
        assertEvidence(stored.path("narrative").asText(), stored.path("figures"));
        Response given = as(county.clerk(0)).get(revision + "/document");
        assertThat(given.asByteArray()).isEqualTo(file);
        assertThat(given.contentType()).startsWith(type);
        assertThat(given.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''annual%20" + name);
        assertThat(given.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(given.header("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void a_web_page_is_given_back_as_bytes_and_not_as_a_page() throws IOException {
        County county = County.open(1);
        byte[] page = "<html><script>alert(1)</script><p>全年调解纠纷12件。</p></html>".getBytes(StandardCharsets.UTF_8);
        Response answer = upload(county, "a.html", page);

        answer.then().statusCode(201);
        Response given = as(county.clerk(0)).get("/api/v1/reports/" + answer.path("id") + "/revisions/1/document");
        assertThat(given.contentType()).isEqualTo("application/octet-stream");
        assertThat(given.asByteArray()).isEqualTo(page);
    }

    @Test
    void a_document_is_told_by_its_content_and_not_by_its_name() throws IOException {
        County county = County.open(1);

        upload(county, "a.txt", file("report.docx")).then().statusCode(201);
    }

    @Test
    void a_foreign_account_gets_neither_the_report_nor_its_document() throws IOException {
        County county = County.open(2);
        String id = upload(county, "a.docx", file("report.docx")).path("id");

        as(county.clerk(1))
                .get("/api/v1/reports/" + id + "/revisions/1/document")
                .then()
                .statusCode(404);
        as(county.clerk(1))
                .multiPart("report", county.report(0, Map.of()), "application/json")
                .multiPart("document", "a.docx", file("report.docx"))
                .post("/api/v1/reports")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.doc", "report.pdf", "report.ofd", "report.txt"})
    void a_dry_run_reads_a_document_and_stores_nothing(String name) throws IOException {
        Map<String, Long> before = rows.counts();
        Response answer = as(Token.clerk("110000100"))
                .multiPart("document", name, file(name))
                .post("/api/v1/extractions");

        answer.then().statusCode(200).body("divisionName", equalTo("云岭镇")).body("year", equalTo(2024));
        assertEvidence(tree(answer).path("text").asText(), tree(answer).path("figures"));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "SCANNED_DOCUMENT.pdf, 422, Word",
        "SCANNED_DOCUMENT.docx, 422, Word",
        "ENCRYPTED_DOCUMENT.pdf, 422, password",
        "ENCRYPTED_DOCUMENT.ofd, 422, password",
        "DOCUMENT_WITH_MACROS.docm, 422, without macros",
        "CORRUPT_DOCUMENT.docx, 422, save it anew",
        "UNSAFE_DOCUMENT.docx, 422, Save it anew",
        "EMPTY_DOCUMENT.docx, 422, the report itself",
        "UNSUPPORTED_DOCUMENT.xlsx, 415, OFD",
        "UNSUPPORTED_DOCUMENT.rtf, 415, OFD",
        "TOO_MANY_PAGES.pdf, 422, 500",
        "NESTED_TOO_DEEPLY.docx, 422, 200",
        "NESTED_TOO_DEEPLY.html, 422, 200",
        "COMPRESSED_TOO_MUCH.docx, 422, 100"
    })
    void what_cannot_be_read_is_refused_with_a_remedy_and_leaves_nothing(String name, int status, String remedy)
            throws IOException {
        refused(file("refused/" + name), status, name.substring(0, name.indexOf('.')), remedy);
    }

    @Test
    void a_package_of_too_many_entries_is_refused() throws IOException {
        refused(packageOf(2_001, new byte[0]), 422, "TOO_MANY_ENTRIES", "2,000");
    }

    @Test
    void a_package_that_unpacks_too_far_is_refused() throws IOException {
        byte[] part = new byte[1 << 20];
        // a twentieth of noise, so that the size and not the ratio is what is too much
        byte[] noise = new byte[part.length / 20];
        new Random(1).nextBytes(noise);
        System.arraycopy(noise, 0, part, 0, noise.length);

        refused(packageOf(101, part), 422, "EXPANDS_TOO_FAR", "100 MB");
    }

    @Test
    void a_text_that_is_too_long_is_refused() throws IOException {
        byte[] page = ("<html><p>" + "长".repeat(1_000_001)).getBytes(StandardCharsets.UTF_8);

        refused(page, 413, "DOCUMENT_TEXT_TOO_LONG", "1,000,000");
    }

    private void refused(byte[] file, int status, String code, String remedy) {
        County county = County.open(1);
        Map<String, Long> before = rows.counts();
        upload(county, "报告", file)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("field", equalTo("document"))
                .body("remedy", containsString("请"));
        as(county.clerk(0))
                .header("Accept-Language", "en")
                .multiPart("document", "a", file)
                .post("/api/v1/extractions")
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("field", equalTo("document"))
                .body("remedy", containsString(remedy));
        assertThat(rows.counts()).isEqualTo(before);
    }

    private static Response upload(County county, String name, byte[] file) {
        return as(county.clerk(0))
                .multiPart("report", county.report(0, Map.of()), "application/json")
                .multiPart("document", name, file, "application/octet-stream")
                .post("/api/v1/reports");
    }

    private static List<String> counted(JsonNode report) {
        List<String> counted = new ArrayList<>();
        for (JsonNode figure : report.path("figures")) {
            if (figure.path("counts").asBoolean()) {
                counted.add(figure.path("code").asText() + " " + figure.path("value"));
            }
        }
        return counted;
    }

    /** Every piece of evidence is the slice of the text that its offsets, in code points, say. */
    private static void assertEvidence(String text, JsonNode figures) {
        assertThat(figures).isNotEmpty().allSatisfy(figure -> {
            JsonNode evidence = figure.path("evidence");
            int start = text.offsetByCodePoints(0, evidence.path("start").asInt());
            int end = text.offsetByCodePoints(0, evidence.path("end").asInt());
            assertThat(text.substring(start, end))
                    .isEqualTo(evidence.path("text").asText());
        });
    }

    private static JsonNode tree(Response answer) throws IOException {
        return ContractsJson.mapper().readTree(answer.asString());
    }

    private static byte[] packageOf(int entries, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("word/media/" + i));
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file = DocumentHandInTest.class.getResourceAsStream("/documents/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
