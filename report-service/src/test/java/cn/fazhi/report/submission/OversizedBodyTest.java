package cn.fazhi.report.submission;

import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.report.support.County;
import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** A body of twenty megabytes is refused in words, however it is sent, and nothing is stored. */
@ServiceTest
class OversizedBodyTest {
    private static final String BOUNDARY = "----fazhi";

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
        multipart = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"report\"\r\n\r\n"
                        + ContractsJson.mapper().writeValueAsString(county.report(0, Map.of()))
                        + "\r\n--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.txt\"\r\n\r\n" + big
                        + "\r\n--" + BOUNDARY + "--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void refused(String type, String field, BodyPublisher body) throws Exception {
        Map<String, Long> before = rows.counts();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/reports"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + county.clerk(0))
                .header("Content-Type", type)
                .POST(body)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            JsonNode problem = ContractsJson.mapper().readTree(answer.body());
            assertThat(problem.path("code").asText()).isEqualTo("BODY_TOO_LARGE");
            assertThat(problem.path("field").asText()).isEqualTo(field);
            assertThat(problem.path("detail").asText()).contains("12 MB");
            assertThat(problem.path("remedy").asText()).contains("12 MB");
        }
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
        refused("multipart/form-data; boundary=" + BOUNDARY, "document", BodyPublishers.ofByteArray(multipart));
    }

    @Test
    void a_file_of_unknown_length() throws Exception {
        refused("multipart/form-data; boundary=" + BOUNDARY, "document", ofUnknownLength(multipart));
    }
}
