package cn.fazhi.report.division;

import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;
import cn.fazhi.report.support.Token;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import static cn.fazhi.report.support.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

@ServiceTest
class DivisionTest {
    @Inject
    Rows rows;

    private static Response load(String csv) {
        return as(Token.admin())
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/divisions/import");
    }

    private long events(String code) {
        return rows.one("SELECT count(*) FROM outbox WHERE topic = 'fazhi.divisions' AND key = ?", code);
    }

    @Test
    void a_division_is_entered_renamed_and_found() {
        as(Token.admin())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "康川街道", "population", 12000))
                .put("/api/v1/divisions/630106401")
                .then()
                .statusCode(200)
                .body("kind", equalTo("subdistrict"))
                .body("parent", equalTo("630106"))
                .body("version", is(1));
        as(Token.admin())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "康川镇"))
                .put("/api/v1/divisions/630106401")
                .then()
                .body("kind", equalTo("town"))
                .body("population", is(12000))
                .body("version", is(2));
        as(Token.officer("630106"))
                .get("/api/v1/divisions/630106401")
                .then()
                .statusCode(200)
                .body("name", equalTo("康川镇"));
        assertThat(events("630106401")).isEqualTo(2);
    }

    @Test
    void entering_the_same_again_says_nothing_new() {
        load("code,name\n630107100,某镇\n").then().body("changed", is(1));
        load("code,name\n630107100,某镇\n")
                .then()
                .statusCode(200)
                .body("rows", is(1))
                .body("changed", is(0));
        assertThat(events("630107100")).isEqualTo(1);
    }

    @Test
    void the_public_table_with_other_columns_marks_and_long_codes_is_read() {
        load("\uFEFFcode,name,provinceCode,cityCode,areaCode\r\n630108100000,\"某,镇\",63,6301,630108\r\n")
                .then()
                .statusCode(200)
                .body("changed", is(1));
        as(Token.admin()).get("/api/v1/divisions/630108100").then().body("name", equalTo("某,镇"));
    }

    @Test
    void a_table_with_faults_is_refused_whole_with_row_and_column() {
        Map<String, Long> before = rows.counts();
        load("code,name,population\n630109100,好镇,5\n63010910,坏镇,\n630109101,,\n630109102,某镇,many\n630109100,重镇,\n")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors", hasSize(4))
                .body("errors.field", contains("rows[3].code", "rows[4].name", "rows[5].population", "rows[6].code"))
                .body("errors[0].detail", containsString("63010910"));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void what_is_no_table_is_refused() {
        Map<String, Long> before = rows.counts();
        load("name\n某镇\n").then().statusCode(422).body("code", equalTo("TABLE_HEADER"));
        load("code,name\n").then().statusCode(422).body("code", equalTo("TABLE_EMPTY"));
        load("").then().statusCode(422);
        load("code,name\n630109100\n").then().statusCode(422).body("code", equalTo("TABLE_UNREADABLE"));
        load("code,name\n630109100,\"open\n").then().statusCode(422).body("code", equalTo("TABLE_UNREADABLE"));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void children_are_listed_for_those_who_may_see_them() {
        load("code,name\n64,宁夏\n6401,银川\n640199,某县\n640199100,甲镇\n640199101,乙镇\n");
        as(Token.officer("640199"))
                .queryParam("parent", "640199")
                .queryParam("limit", 1)
                .get("/api/v1/divisions")
                .then()
                .body("items.code", contains("640199100"));
        as(Token.viewer("64"))
                .queryParam("parent", "64")
                .get("/api/v1/divisions")
                .then()
                .body("items.code", contains("6401"));
        as(Token.clerk("640199100")).get("/api/v1/divisions").then().body("items.code", contains("640199100"));
        as(Token.officer("640199")).get("/api/v1/divisions").then().body("items.code", hasItems("640199", "640199100"));
        as(Token.clerk("640199100"))
                .queryParam("parent", "640199")
                .get("/api/v1/divisions")
                .then()
                .statusCode(404);
        as(Token.clerk("640199100")).get("/api/v1/divisions/640199101").then().statusCode(404);
    }

    @Test
    void the_whole_country_is_imported_in_seconds() {
        StringBuilder table = new StringBuilder("code,name\n");
        for (int i = 0; i < 41_352; i++) {
            table.append(710000 + i / 300)
                    .append(100 + i % 300)
                    .append(",第")
                    .append(i)
                    .append("镇\n");
        }
        Instant start = Instant.now();
        load(table.toString()).then().statusCode(200).body("changed", is(41_352));
        Duration took = Duration.between(start, Instant.now());
        System.out.println("import of 41,352 divisions took " + took);
        assertThat(took).isLessThan(Duration.ofSeconds(30));
        // other tests read the outbox too, and need not wade through these
        rows.execute("DELETE FROM outbox WHERE topic = 'fazhi.divisions' AND key LIKE '71%'");
    }
}
