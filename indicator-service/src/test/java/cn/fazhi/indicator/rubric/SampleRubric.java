package cn.fazhi.indicator.rubric;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Map;

import static io.restassured.RestAssured.given;

/** A small rubric of the county 990101, as its officers send it. */
@ApplicationScoped
public class SampleRubric {
    public static final String CODE = "990101-annual";
    public static final String PATH = "/api/v1/rubrics/" + CODE;
    public static final String SHEET = sheet("3");

    private final Jdbi jdbi;

    SampleRubric(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The sheet, with another number of special meetings that it asks for. */
    public static String sheet(String meetings) {
        return """
                {"title": {"zh": "乡镇考核细则", "en": "Township sheet"}, "programme": "annual-report", "total": 6,
                 "groups": [{"code": "leadership", "title": {"zh": "组织领导", "en": "Leadership"}, "points": 6, "items": [
                   {"code": "special-meetings", "title": {"zh": "专题会议", "en": "Special meetings"}, "points": 3,
                    "rule": "per_missing", "value": "leadership.special_meetings", "required": %s, "deduct": 1,
                    "missing": "zero"},
                   {"code": "timely", "title": {"zh": "按时报送", "en": "In time"}, "points": 1, "rule": "timeliness",
                    "late": 0.5, "missing": "exclude"},
                   {"code": "visit", "title": {"zh": "实地查看", "en": "Visit"}, "points": 2, "rule": "manual",
                    "description": {"zh": "查看台账", "en": "Look at the records"}, "missing": "exclude"}]}],
                 "grades": [{"code": "good", "title": {"zh": "良好", "en": "Good"}, "from": 4},
                            {"code": "poor", "title": {"zh": "较差", "en": "Poor"}, "from": 0}]}""".formatted(meetings);
    }

    public static Response put(String path, String sheet, String... headers) {
        var request = given().contentType(ContentType.JSON).body(sheet);
        return (headers.length == 0 ? request : request.header("If-Match", headers[0])).put(path);
    }

    public static Response activate(String tag, String from) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("validFrom", from, "reason", "会议通过"))
                .post(PATH + "/activate");
    }

    /** Makes the first version and puts it in force. */
    public static void activated() {
        String tag = put(PATH, SHEET).then().statusCode(200).extract().header("ETag");
        activate(tag, "2025-01-01").then().statusCode(200);
    }

    /** No rubrics; what is append-only in use is emptied here only. */
    public void empty() {
        jdbi.useHandle(handle -> {
            handle.execute("alter table rubric.history disable trigger append_only");
            handle.execute("alter table rubric.given_points disable trigger append_only");
            handle.execute("truncate rubric.history, rubric.given_points, rubric.version");
            handle.execute("alter table rubric.history enable trigger append_only");
            handle.execute("alter table rubric.given_points enable trigger append_only");
        });
    }
}
