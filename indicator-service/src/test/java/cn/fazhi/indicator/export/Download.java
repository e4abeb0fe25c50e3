package cn.fazhi.indicator.export;

import io.restassured.response.Response;

import static io.restassured.RestAssured.given;

/** Exports as a browser fetches them. */
final class Download {
    private Download() {}

    static Response of(String area, String query, String language) {
        return given().header("Accept-Language", language)
                .get("/api/v1/areas/" + area + "/export?" + query)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    static Response of(String area, String query) {
        return of(area, query, "zh-CN");
    }
}
