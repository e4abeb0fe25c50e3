package cn.fazhi.edge.problem;

import cn.fazhi.edge.service.SigningKey;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(SigningKey.class)
class ProblemAnswersTest {
    private static final String GOOD = """
            {"township": "990101102", "count": 1, "historical": false}""";

    @Test
    void what_fits_is_read() {
        given().contentType(ContentType.JSON)
                .body("""
                        {"township": "990101102", "period": "2025", "due": "2026-02-28", "count": 1, "historical": false,
                         "figures": [{"code": "mediation.cases", "value": 12.50, "qualifier": "at_least"}]}""")
                .post("/things")
                .then()
                .statusCode(200)
                .body("figures[0].qualifier", equalTo("at_least"))
                .body("due", equalTo("2026-02-28"))
                .body("period", equalTo("2025"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null"})
    void an_empty_body_is_refused(String body) {
        problem(given().contentType(ContentType.JSON).body(body).post("/things").then(), 400, "EMPTY_BODY")
                .body("field", equalTo("body"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"x\"", "12", "{\"township\": \"990101102\",}", "not json"})
    void a_body_that_is_none_is_refused(String body) {
        problem(given().contentType(ContentType.JSON).body(body).post("/things").then(), 400, "MALFORMED_BODY")
                .body("field", equalTo("body"))
                .body("detail", containsString("JSON"));
    }

    @Test
    void no_body_at_all_is_refused() {
        problem(given().contentType(ContentType.JSON).post("/things").then(), 400, "EMPTY_BODY");
    }

    @Test
    void what_follows_the_body_is_refused() {
        problem(json(GOOD + "}"), 400, "MALFORMED_BODY");
    }

    @Test
    void a_field_that_stands_twice_is_refused() {
        problem(json("{\"count\": 2, " + GOOD.substring(1)), 400, "MALFORMED_BODY");
    }

    @Test
    void an_unknown_field_is_named_with_those_that_are_known() {
        problem(json(GOOD.replace("\"count\"", "\"cuont\": 1, \"count\"")), 400, "UNKNOWN_FIELD")
                .body("field", equalTo("cuont"))
                .body("detail", equalTo("没有名为“cuont”的字段。"))
                .body("remedy", containsString("count, due, figures"));
    }

    @Test
    void a_missing_field_is_named() {
        problem(json("{\"count\": 1, \"historical\": false}"), 400, "MISSING_VALUE")
                .body("field", equalTo("township"));
        problem(json("{\"township\": \"990101102\", \"historical\": false}"), 400, "MISSING_VALUE")
                .body("field", equalTo("count"));
        problem(
                        json("{\"township\": \"990101102\", \"count\": 1, \"historical\": false,"
                                + " \"figures\": [{\"code\": \"x\", \"value\": 1}, {\"code\": \"x\"}]}"),
                        400,
                        "MISSING_VALUE")
                .body("field", equalTo("figures[1].value"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "township    | \"99010\"      | INVALID_VALUE   | 区划代码（2、4、6 或 9 位数字） | a division code (2, 4, 6 or 9 digits)",
                "township    | {}           | WRONG_TYPE      | 区划代码（2、4、6 或 9 位数字） | a division code (2, 4, 6 or 9 digits)",
                "period      | \"2024-13\"    | INVALID_VALUE   | 报告期，如 2024 | a period, such as 2024",
                "due         | \"1 March\"    | INVALID_VALUE   | 日期，如 2025-03-01 | a date, such as 2025-03-01",
                "due         | \"\"           | INVALID_VALUE   | 日期，如 2025-03-01 | a date, such as 2025-03-01",
                "at          | \"now\"        | INVALID_VALUE   | 时间，如 2025-03-01T08:00:00Z | a time, such as",
                "id          | \"7\"          | INVALID_VALUE   | 编号，如 0197a5c2 | an id, such as 0197a5c2",
                "title       | {}           | WRONG_TYPE      | 文字 | text",
                "count       | \"many\"       | WRONG_TYPE      | 整数 | a whole number",
                "count       | 1.5          | INVALID_VALUE   | 整数 | a whole number",
                "count       | {}           | WRONG_TYPE      | 整数 | a whole number",
                "count       | 3000000000   | UNFITTING_VALUE | 接口文档 | API documentation",
                "historical  | \"maybe\"      | WRONG_TYPE      | true 或 false | true or false",
                "figures     | {}           | WRONG_TYPE      | 列表 [ … ] | a list [ … ]",
                "figures     | \"x\"          | WRONG_TYPE      | 列表 [ … ] | a list [ … ]",
                "figures     | [7]          | WRONG_TYPE      | 对象 { … } | an object { … }"
            })
    void a_field_is_refused_in_words_that_are_not_java(
            String field, String value, String code, String chinese, String english) {
        Map<String, String> fields =
                new LinkedHashMap<>(Map.of("township", "\"990101102\"", "count", "1", "historical", "false"));
        fields.put(field, value);
        String broken = fields.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\": " + each.getValue())
                .collect(Collectors.joining(", ", "{", "}"));

        problem(json(broken), 400, code)
                .body("field", startsWith(field))
                .body("remedy", containsString(chinese))
                .body("remedy", not(containsString("java")));
        given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(broken)
                .post("/things")
                .then()
                .body("remedy", containsString(english));
    }

    @Test
    void the_options_of_a_word_are_listed() {
        String body = GOOD.replace("}", ", \"figures\": [{\"code\": \"x\", \"value\": 1, \"qualifier\": \"circa\"}]}");

        problem(json(body), 400, "INVALID_VALUE")
                .body("field", equalTo("figures[0].qualifier"))
                .body("detail", containsString("circa"))
                .body("remedy", containsString("exact | about | at_least | at_most"));
    }

    @Test
    void a_number_that_is_none_is_named_by_its_place() {
        String body = GOOD.replace("}", ", \"figures\": [{\"code\": \"x\", \"value\": \"12件\"}]}");

        problem(json(body), 400, "WRONG_TYPE")
                .body("field", equalTo("figures[0].value"))
                .body("remedy", equalTo("此处应为：数字。"));
    }

    @Test
    void a_json_part_is_read_and_refused_like_a_body() {
        part(GOOD).statusCode(200).body("township", equalTo("990101102"));
        problem(part("{"), 400, "MALFORMED_BODY");
        problem(part(GOOD.replace("990101102", "99010")), 400, "INVALID_VALUE").body("field", equalTo("township"));
        problem(part(GOOD.replace("\"count\"", "\"cuont\": 1, \"count\"")), 400, "UNKNOWN_FIELD")
                .body("field", equalTo("cuont"));
        problem(part("{\"count\": 1, \"historical\": true}"), 400, "MISSING_VALUE")
                .body("field", equalTo("township"));
    }

    private static ValidatableResponse part(String json) {
        return given().multiPart("thing", json, "application/json")
                .post("/things/parts")
                .then();
    }

    @Test
    void every_refusal_of_the_framework_is_a_problem() {
        problem(given().get("/no-such-path").then(), 404, "NOT_FOUND").body("instance", equalTo("/no-such-path"));
        problem(given().get("/things/a/b/c").then(), 404, "NOT_FOUND");
        problem(given().delete("/things").then(), 405, "METHOD_NOT_ALLOWED");
        problem(given().contentType("text/csv").body("a,b").post("/things").then(), 415, "UNSUPPORTED_TYPE");
        problem(given().accept("image/png").get("/things").then(), 406, "NOT_ACCEPTABLE");
        problem(given().get("/things/broken/conflict").then(), 400, "REFUSED");
    }

    @Test
    void an_answer_with_a_body_of_its_own_stays_as_it_is() {
        given().get("/things/broken/entity").then().statusCode(410).body(equalTo("gone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"argument", "state"})
    void a_failure_of_ours_gives_a_reference_and_nothing_else(String how) {
        problem(given().get("/things/broken/" + how).then(), 500, "INTERNAL")
                .body("detail", containsString("编号"))
                .body("detail", not(containsString("secret")));
    }

    @Test
    void a_parameter_is_blamed_by_name() {
        problem(given().get("/things?township=99010").then(), 400, "INVALID_PARAMETER")
                .body("field", equalTo("township"))
                .body("detail", containsString("99010"));
        problem(given().get("/things?limit=many").then(), 400, "INVALID_PARAMETER")
                .body("field", equalTo("limit"));
        problem(given().get("/things/nowhere").then(), 400, "INVALID_PARAMETER").body("field", equalTo("code"));
    }

    @Test
    void the_reader_gets_the_language_that_he_asked_for() {
        for (Map.Entry<String, String> each : Map.of(
                        "en", "Not found", "en-GB,en;q=0.9,zh;q=0.5", "Not found", "zh-CN,en;q=0.5", "未找到", "fr", "未找到")
                .entrySet()) {
            given().header("Accept-Language", each.getKey())
                    .get("/no-such-path")
                    .then()
                    .body("title", equalTo(each.getValue()));
        }
        given().get("/no-such-path").then().body("title", equalTo("未找到"));
    }

    @Test
    void without_a_valid_token_nobody_gets_in() {
        for (String token : List.of(SigningKey.expiredToken(), SigningKey.foreignToken(), "rubbish")) {
            problem(given().auth().oauth2(token).get("/things/caller").then(), 401, "NOT_SIGNED_IN")
                    .header("WWW-Authenticate", containsString("Bearer"));
        }
        problem(given().get("/things/caller").then(), 401, "NOT_SIGNED_IN")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("field", nullValue());
    }

    @Test
    void who_may_not_is_told_so_before_the_body_is_looked_at() {
        String viewer = SigningKey.token("viewer-99", "area-viewer", List.of("99"));

        problem(
                given().auth()
                        .oauth2(viewer)
                        .contentType(ContentType.JSON)
                        .body("{")
                        .post("/things/guarded")
                        .then(),
                403,
                "NOT_ALLOWED");
        problem(
                given().contentType(ContentType.JSON)
                        .body("{")
                        .post("/things/guarded")
                        .then(),
                401,
                "NOT_SIGNED_IN");
    }

    @Test
    void a_body_that_breaks_off_leaves_the_service_well() throws Exception {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST /things HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 5000\r\n\r\n{\"title\": \"xxxx")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }

        json(GOOD).statusCode(200);
    }

    @Test
    void a_body_over_the_limit_is_refused_with_the_limit() {
        problem(
                        given().contentType(ContentType.JSON)
                                .body("x".repeat(2_000_000))
                                .post("/things")
                                .then(),
                        413,
                        "BODY_TOO_LARGE")
                .body("detail", containsString("1 MB"));
    }

    // the HTTP layer answers these itself, without a word, while the body is being read
    @Test
    void a_body_over_the_limit_that_did_not_announce_its_length_is_refused_too() throws Exception {
        byte[] body = ("{\"title\": \"" + "x".repeat(2_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/things"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }

    private static ValidatableResponse json(String body) {
        return given().contentType(ContentType.JSON).body(body).post("/things").then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("type", equalTo("urn:fazhi:problem:" + code.toLowerCase().replace('_', '-')))
                .body("errors[0].code", equalTo(code));
    }
}
