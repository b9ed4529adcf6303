package io.quarkiverse.migrator.it.library;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;

import io.restassured.response.Response;

/** What the tests put into the library first. */
final class Given {

    private Given() {
    }

    static int author(String name) {
        return created("/authors", Map.of("name", name)).path("id");
    }

    static int book(String title, String... tags) {
        return created("/books", Map.of("title", title, "published", 1969, "genre", "NOVEL", "publisher", "Ace Books",
                "authors", List.of(author("The author of " + title)), "tags", List.of(tags))).path("id");
    }

    static String copy(String title, String shelf) {
        return created("/books/" + book(title) + "/copies", Map.of("shelf", shelf)).path("id");
    }

    static String member(String name) {
        return created("/members", Map.of("name", name, "email", name.toLowerCase() + "@example.org",
                "address", Map.of("street", "1 Main Street", "postcode", "12345", "city", "Springfield"))).path("id");
    }

    static Response created(String path, Map<String, ?> body) {
        return given().contentType("application/json").body(body).post(path).then().statusCode(201).extract().response();
    }
}
