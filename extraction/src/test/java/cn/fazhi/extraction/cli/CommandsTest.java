package cn.fazhi.extraction.cli;

import cn.fazhi.extraction.Reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTest {
    private static final String REPORT = Reports.saying("全年开展法治宣传活动37场次。");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void a_report_becomes_one_line_of_json() throws IOException {
        assertThat(extract(write("a.txt", REPORT.getBytes(StandardCharsets.UTF_8))))
                .isZero();
        JsonNode line = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(line.fieldNames())
                .toIterable()
                .containsExactly(
                        "file", "divisionName", "year", "sections", "figures", "findings", "commitments", "problems");
        JsonNode figure = line.path("figures").path(0);
        assertThat(figure.fieldNames())
                .toIterable()
                .containsExactly("code", "value", "qualifier", "origin", "counts", "unit", "evidence");
        assertThat(figure.path("evidence").path("text").asText()).isEqualTo("全年开展法治宣传活动37场次");
    }

    @Test
    void explaining_adds_the_rules() throws IOException {
        extract(write("a.txt", REPORT.getBytes(StandardCharsets.UTF_8)), "--explain");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"rules\":[\"publicity.events/");
    }

    @Test
    void utf8_with_a_mark_and_gb18030_are_read() throws IOException {
        Path marked = write("b.txt", ("\ufeff" + REPORT).getBytes(StandardCharsets.UTF_8));
        Path chinese = write("c.txt", REPORT.getBytes(Charset.forName("GB18030")));
        assertThat(extract(marked, chinese.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2).allMatch(line -> line.contains("清溪镇"));
    }

    @Test
    void a_bad_file_is_named_and_the_others_are_read() throws IOException {
        Path good = write("a.txt", REPORT.getBytes(StandardCharsets.UTF_8));
        Path binary = write("d.doc", new byte[] {1, 0, 2});
        assertThat(extract(folder.resolve("missing.txt"), binary.toString(), good.toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("missing.txt: there is no such file");
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode refused = new ObjectMapper().readTree(lines.getFirst());
        assertThat(refused.path("file").asText()).endsWith("d.doc");
        assertThat(refused.path("problem").path("code").asText()).isEqualTo("UNSUPPORTED_DOCUMENT");
        assertThat(refused.path("problem").path("detail").path("zh").asText()).contains("无法识别");
        assertThat(refused.path("problem").path("remedy").path("en").asText()).contains("OFD");
        assertThat(lines.getLast()).contains("publicity.events");
    }

    @Test
    void a_document_is_told_by_its_content_and_its_text_shown_on_demand() throws IOException {
        try (InputStream document = CommandsTest.class.getResourceAsStream("/documents/report.docx")) {
            Path misnamed = write("report.txt", Objects.requireNonNull(document).readAllBytes());

            assertThat(extract(misnamed, "--text")).isZero();
        }
        JsonNode line = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        String text = line.path("text").asText();
        assertThat(line.path("divisionName").asText()).isEqualTo("云岭镇");
        assertThat(line.path("figures")).isNotEmpty().allSatisfy(figure -> {
            JsonNode evidence = figure.path("evidence");
            assertThat(text.substring(
                            text.offsetByCodePoints(0, evidence.path("start").asInt()),
                            text.offsetByCodePoints(0, evidence.path("end").asInt())))
                    .isEqualTo(evidence.path("text").asText());
        });
    }

    @Test
    void without_files_the_usage_is_shown() {
        assertThat(ExtractFiles.run(List.of(), stream(out), stream(err))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("usage");
    }

    @Test
    void an_evaluation_fails_under_the_wanted_level() throws IOException {
        write("x.txt", REPORT.getBytes(StandardCharsets.UTF_8));
        write("x.gold.json", """
                {"division_name":"清溪镇","year":2024,"sections":{},
                 "figures":[{"code":"publicity.events","value":38,"qualifier":"exact","clause":"38场次"}]}
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(evaluate("--min-recall", "0.5")).isEqualTo(1);
        assertThat(evaluate()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("MISS publicity.events 38", "FALSE publicity.events 37");
    }

    private int extract(Path file, String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(more));
        return ExtractFiles.run(arguments, stream(out), stream(err));
    }

    private int evaluate(String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of(folder.toString()));
        arguments.addAll(List.of(more));
        return EvaluateCorpus.run(arguments, stream(out), stream(err));
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
