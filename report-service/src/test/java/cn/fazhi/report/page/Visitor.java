package cn.fazhi.report.page;

import cn.fazhi.report.support.County;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who reads pages and sends their forms, as a browser does. */
record Visitor(String token, String language) {
    static final String DUTY = "annual-report~2024";

    /** One who reads Chinese. */
    static Visitor with(String token) {
        return new Visitor(token, "zh");
    }

    /** @param address path and query as a link has them, with everything encoded */
    Response read(String address) {
        return asks().urlEncodingEnabled(false).get(address);
    }

    Document page(String address) {
        return page(read(address));
    }

    /** The form of a hand-in for the year 2024. */
    RequestSpecification form(String township) {
        return form(township, DUTY);
    }

    RequestSpecification form(String township, String duty) {
        return asks().header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false)
                .multiPart("township", township)
                .multiPart("duty", duty);
    }

    private RequestSpecification asks() {
        return County.as(token).accept("text/html").header("Accept-Language", language);
    }

    static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    static MultiPartSpecification utf8(String name, String text) {
        return new MultiPartSpecBuilder(text).controlName(name).charset("UTF-8").build();
    }
}
