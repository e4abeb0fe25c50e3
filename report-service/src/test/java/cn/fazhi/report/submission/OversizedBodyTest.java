package cn.fazhi.report.submission;

import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.report.support.County;
import cn.fazhi.report.support.Http;
import cn.fazhi.report.support.Multipart;
import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** A body of twenty megabytes is refused in words, however it is sent, and nothing is stored. */
@ServiceTest
class OversizedBodyTest {
    @Inject
    Rows rows;

    private County county;
    private byte[] json;
    private byte[] multipart;

    @BeforeEach
    void bodies() throws Exception {
        county = County.open(1);
        String big = "a".repeat(20_000_000);
        json = ContractsJson.mapper().writeValueAsBytes(county.report(0, Map.of("narrative", big)));
        multipart = new Multipart()
                .field("report", ContractsJson.mapper().writeValueAsString(county.report(0, Map.of())))
                .file("document", "a.txt", big.getBytes(StandardCharsets.UTF_8))
                .bytes();
    }

    private void refused(String type, String field, BodyPublisher body) throws Exception {
        Map<String, Long> before = rows.counts();
        HttpResponse<String> answer = Http.post("/api/v1/reports", county.clerk(0), type, body);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = ContractsJson.mapper().readTree(answer.body());
        assertThat(problem.path("code").asText()).isEqualTo("BODY_TOO_LARGE");
        assertThat(problem.path("field").asText()).isEqualTo(field);
        assertThat(problem.path("detail").asText()).contains("12 MB");
        assertThat(problem.path("remedy").asText()).contains("12 MB");
        assertThat(rows.counts()).isEqualTo(before);
    }

    private static BodyPublisher ofUnknownLength(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    @Test
    void json() throws Exception {
        refused("application/json", "narrative", BodyPublishers.ofByteArray(json));
    }

    @Test
    void json_of_unknown_length() throws Exception {
        refused("application/json", "narrative", ofUnknownLength(json));
    }

    @Test
    void a_file() throws Exception {
        refused(Multipart.TYPE, "document", BodyPublishers.ofByteArray(multipart));
    }

    @Test
    void a_file_of_unknown_length() throws Exception {
        refused(Multipart.TYPE, "document", ofUnknownLength(multipart));
    }
}
