package cn.fazhi.report.page;

import cn.fazhi.edge.access.Role;
import cn.fazhi.report.support.County;
import cn.fazhi.report.support.Rows;
import cn.fazhi.report.support.ServiceTest;
import cn.fazhi.report.support.Token;

import org.jdbi.v3.core.Jdbi;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jakarta.inject.Inject;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever hands in for several townships reaches each of them, and no other. */
@ServiceTest
class TownshipsPageTest {
    private static final int MANY = 230;

    @Inject
    Rows rows;

    @Inject
    Jdbi jdbi;

    private County county;

    @BeforeEach
    void a_county_with_many_townships() {
        county = County.open(MANY);
    }

    @Test
    void the_officer_comes_by_every_township_of_the_county_page_by_page() {
        Visitor officer = Visitor.with(county.officer());
        List<String> codes = new ArrayList<>();
        String address = "/townships";
        while (!address.isEmpty() && codes.size() <= MANY) {
            Document page = officer.page(address);
            codes.addAll(page.select(".found .dim").eachText());
            address = page.select("a[rel=next]").attr("href");
        }

        assertThat(codes)
                .containsExactlyElementsOf(
                        IntStream.range(0, MANY).mapToObj(county::township).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"测试229", "CODE", "CODE000", " 试229镇 "})
    void the_last_township_is_found_by_name_and_by_code_and_leads_to_its_desk(String typed) {
        Visitor officer = Visitor.with(county.officer());
        String words = typed.replace("CODE", county.township(229));

        Document page = find(officer, words);

        assertThat(page.select(".found a").eachText()).containsExactly("测试229镇");
        Document desk = officer.page(page.expectFirst(".found a").attr("href"));
        assertThat(desk.select("h1").text()).contains("测试229镇");
        assertThat(desk.select(".duties li")).hasSize(1);
        assertThat(officer.page(desk.select(".duties a[href^=/hand-in]").attr("href"))
                        .select("input[name=township]")
                        .val())
                .isEqualTo(county.township(229));
    }

    @Test
    void the_pages_of_a_search_keep_what_was_looked_for() {
        Visitor officer = Visitor.with(county.officer());

        Document first = find(officer, "镇");
        Document second = officer.page(first.select("a[rel=next]").attr("href"));

        assertThat(first.select(".found li")).hasSize(50);
        assertThat(second.expectFirst(".found .dim").text()).isEqualTo(county.township(50));
        assertThat(second.select("input[name=find]").val()).isEqualTo("镇");
        assertThat(officer.page(second.expectFirst(".turn a").attr("href"))
                        .expectFirst(".found .dim")
                        .text())
                .isEqualTo(county.township(0));
    }

    @Test
    void what_is_not_found_is_said_and_shown_as_it_was_typed() {
        Document page = find(Visitor.with(county.officer()), "<b>%'\u0000");

        assertThat(page.select(".found")).isEmpty();
        assertThat(page.select("[role=status].empty").text()).contains("“<b>%'”");
    }

    @Test
    void townships_that_are_no_more_are_not_found() {
        rows.execute("UPDATE division SET active = false WHERE code = ?", county.township(3));
        Visitor officer = Visitor.with(county.officer());

        assertThat(find(officer, county.township(3)).select(".found")).isEmpty();
        assertThat(officer.read("/?township=" + county.township(3)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void another_countys_officer_finds_none_of_them_and_a_clerk_only_the_own() {
        County other = County.with(1);
        Visitor stranger = Visitor.with(other.officer());

        assertThat(find(stranger, county.code()).select(".found")).isEmpty();
        assertThat(stranger.page("/townships").select(".found .dim").eachText()).containsExactly(other.township(0));
        assertThat(stranger.read("/?township=" + county.township(229)).statusCode())
                .isEqualTo(404);
        assertThat(stranger.read("/hand-in?township=" + county.township(229)).statusCode())
                .isEqualTo(404);
        Visitor clerk = Visitor.with(county.clerk(7));
        assertThat(clerk.page("/townships").select(".found .dim").eachText()).containsExactly(county.township(7));
        assertThat(clerk.page("/").select("form[action=/townships]")).isEmpty();
    }

    @Test
    void an_officer_of_the_prefecture_finds_those_of_all_its_counties() {
        Visitor officer = Visitor.with(
                Token.of(Role.COUNTY_OFFICER, "officer", county.code().substring(0, 4)));

        assertThat(find(officer, county.township(229)).select(".found .dim").eachText())
                .containsExactly(county.township(229));
    }

    @Test
    void who_only_looks_on_chooses_nothing_and_nobody_comes_in_without_signing_in() {
        assertThat(Visitor.with(Token.viewer(county.code())).read("/townships").statusCode())
                .isEqualTo(403);
        assertThat(io.restassured.RestAssured.given()
                        .accept("text/html")
                        .get("/townships")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void an_area_is_a_range_of_the_registers_index() {
        List<String> plan = jdbi.inTransaction(handle -> {
            handle.execute("SET LOCAL enable_seqscan = off");
            handle.execute("SET LOCAL enable_bitmapscan = off");
            return handle.createQuery("EXPLAIN " + TownshipStore.SEARCH)
                    .bind("own", new String[] {county.code()})
                    .bind("words", "测试")
                    .bind("after", "")
                    .bind("limit", 51)
                    .mapTo(String.class)
                    .list();
        });

        assertThat(plan)
                .anyMatch(line ->
                        line.contains("Index Cond: ((code >= area.prefix) AND (code < (area.prefix || ':'::text))"));
    }

    private static Document find(Visitor visitor, String words) {
        return visitor.page("/townships?find=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
