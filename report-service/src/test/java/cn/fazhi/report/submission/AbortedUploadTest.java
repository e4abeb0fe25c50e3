package cn.fazhi.report.submission;

import cn.fazhi.report.support.County;
import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;

import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** A hundred uploads that stop half way change nothing, and cost the others nothing. */
@ServiceTest
class AbortedUploadTest {
    private static final int UPLOADS = 100;

    @Inject
    Rows rows;

    @Inject
    AgroalDataSource database;

    private static Socket halfAnUpload(County county, String headers, String half) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        OutputStream out = socket.getOutputStream();
        out.write(("POST /api/v1/reports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + county.clerk(0)
                        + "\r\n" + headers + "\r\n\r\n" + half)
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
        return socket;
    }

    private void half(String headers, String half) throws Exception {
        County county = County.open(1);
        Map<String, Long> before = rows.counts();
        List<Socket> open = new ArrayList<>();
        for (int i = 0; i < UPLOADS; i++) {
            open.add(halfAnUpload(county, headers, half));
        }
        assertThat(database.getMetrics().activeCount())
                .as("connections taken by uploads that have not ended")
                .isZero();
        Map<String, Object> report = Map.of("narrative", "调解86件");
        county.submit(0, report).then().statusCode(201);
        county.submit(0, report).then().statusCode(200);
        for (Socket socket : open) {
            socket.close();
        }
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            Map<String, Long> after = rows.counts();
            assertThat(after.get("report")).isEqualTo(before.getOrDefault("report", 0L) + 1);
            assertThat(after.get("report_revision")).isEqualTo(before.getOrDefault("report_revision", 0L) + 1);
            assertThat(after.get("outbox")).isEqualTo(before.getOrDefault("outbox", 0L) + 1);
        });
        county.submit(0, Map.of("narrative", "调解87件")).then().statusCode(201);
        assertThat(database.getMetrics().awaitingCount()).isZero();
    }

    @Test
    void as_json() throws Exception {
        half(
                "Content-Type: application/json\r\nContent-Length: 100000",
                "{\"township\":\"110101100\",\"programme\":\"annual-report\",\"narrative\":\"" + "纠纷".repeat(5000));
    }

    @Test
    void as_json_of_unknown_length() throws Exception {
        half(
                "Content-Type: application/json\r\nTransfer-Encoding: chunked",
                "400\r\n{\"township\":\"110101100\",\"narrative\":\"" + "a".repeat(500));
    }

    @Test
    void as_a_file() throws Exception {
        half(
                "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000",
                "--x\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.txt\"\r\n\r\n"
                        + "a".repeat(20000));
    }
}
