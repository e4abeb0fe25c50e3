package cn.fazhi.report.page;

import cn.fazhi.report.support.County;
import cn.fazhi.report.support.Http;
import cn.fazhi.report.support.Multipart;
import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;
import cn.fazhi.report.support.Token;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jakarta.inject.Inject;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** A document that is too large is refused on the page where it was chosen, and nothing is stored. */
@ServiceTest
class OversizedFormTest {
    private static final byte[] BEYOND_THE_REQUEST = new byte[13 * 1024 * 1024];
    private static final byte[] BEYOND_THE_PAGE = new byte[9 * 1024 * 1024];

    @Inject
    Rows rows;

    private County county;
    private Map<String, Long> before;

    @BeforeEach
    void a_county_with_two_open_periods() {
        county = County.open(2);
        county.openPeriod("2023", Map.of("area", county.code())).then().statusCode(200);
        before = rows.counts();
    }

    @AfterEach
    void nothing_was_stored() {
        assertThat(rows.counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"zh, /hand-in/check, 请压缩", "en, /hand-in/check, Compress", "zh, /hand-in, 请压缩", "en, /hand-in, Compress"
    })
    void it_comes_back_as_the_page_with_the_problem_at_the_file(String language, String form, String remedy)
            throws Exception {
        HttpResponse<String> answer = send(new Visitor(county.clerk(0), language), form, 0, BEYOND_THE_REQUEST);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        saysSo(page(answer), remedy);
    }

    @Test
    void what_the_request_would_hold_but_the_page_would_not_is_told_the_same_limit() throws Exception {
        HttpResponse<String> answer = send(Visitor.with(county.clerk(0)), "/hand-in/check", 0, BEYOND_THE_PAGE);

        assertThat(answer.statusCode()).isEqualTo(413);
        saysSo(page(answer), "请压缩");
    }

    @Test
    void it_is_the_page_of_the_same_township_and_period() throws Exception {
        Document page = page(send(Visitor.with(county.officer()), "/hand-in/check", 1, BEYOND_THE_REQUEST));

        assertThat(page.select(".crumbs").text()).contains("测试1镇");
        assertThat(page.select("input[name=township]").val()).isEqualTo(county.township(1));
        assertThat(page.select("#duty option")).hasSize(2);
        assertThat(page.select("#duty option[selected]").val()).isEqualTo(Visitor.DUTY);
    }

    @Test
    void a_body_of_unknown_length_is_answered_alike() throws Exception {
        HttpResponse<String> answer = send(
                Visitor.with(county.clerk(0)),
                "/hand-in/check",
                0,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body(BEYOND_THE_REQUEST))));

        assertThat(answer.statusCode()).isEqualTo(413);
        saysSo(page(answer), "请压缩");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hand-in/check", "/hand-in"})
    void another_townships_clerk_does_not_even_learn_of_the_township(String form) throws Exception {
        HttpResponse<String> answer = send(Visitor.with(county.clerk(1)), form, 0, BEYOND_THE_REQUEST);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("测试0镇");
    }

    @Test
    void who_only_looks_on_is_told_so_and_another_site_gets_nowhere() throws Exception {
        assertThat(send(Visitor.with(Token.viewer(county.code())), "/hand-in", 0, BEYOND_THE_REQUEST)
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> forged = Http.post(
                "/hand-in",
                county.clerk(0),
                Multipart.TYPE,
                BodyPublishers.ofByteArray(body(BEYOND_THE_REQUEST)),
                "Sec-Fetch-Site",
                "cross-site");
        assertThat(forged.statusCode()).isEqualTo(403);
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static void saysSo(Document page, String remedy) {
        assertThat(page.select("[role=alert][autofocus] li a[href=#document]")).hasSize(1);
        assertThat(page.select("[role=alert] li").text()).contains("8 MB", remedy);
        assertThat(page.select("#document[aria-invalid=true]").attr("aria-describedby"))
                .contains("fault-document");
        assertThat(page.select("#fault-document").text()).contains("8 MB", remedy);
    }

    private HttpResponse<String> send(Visitor visitor, String form, int township, byte[] document) throws Exception {
        return send(visitor, form, township, BodyPublishers.ofByteArray(body(document)));
    }

    private HttpResponse<String> send(Visitor visitor, String form, int township, BodyPublisher body) throws Exception {
        return Http.post(
                form + "?township=" + county.township(township) + "&duty=" + Visitor.DUTY,
                visitor.token(),
                Multipart.TYPE,
                body,
                "Accept",
                "text/html",
                "Accept-Language",
                visitor.language(),
                "Sec-Fetch-Site",
                "same-origin");
    }

    private static byte[] body(byte[] document) {
        return new Multipart()
                .field("duty", Visitor.DUTY)
                .file("document", "a.docx", document)
                .bytes();
    }
}
