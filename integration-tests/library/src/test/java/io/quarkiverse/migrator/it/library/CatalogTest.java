package io.quarkiverse.migrator.it.library;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInRelativeOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CatalogTest {

    @Test
    void authorsHavePenNames() {
        int id = Given.created("/authors", Map.of("name", "Alice Sheldon", "born", "1915-08-24",
                "penNames", List.of("Raccoona Sheldon", "James Tiptree Jr."))).path("id");

        when().get("/authors/" + id).then().statusCode(200)
                .body("born", is("1915-08-24"), "penNames", contains("James Tiptree Jr.", "Raccoona Sheldon"));
        when().get("/authors").then().statusCode(200).body("name", hasItem("Alice Sheldon"));
        when().get("/authors/0").then().statusCode(404);
    }

    @Test
    void booksAreFoundByTheirTags() {
        int roadside = Given.book("Roadside Picnic", "zone", "soviet");
        Given.book("Annihilation", "zone");

        when().get("/books/" + roadside).then().statusCode(200)
                .body("publisher", is("Ace Books"), "authors", contains("The author of Roadside Picnic"),
                        "tags", contains("soviet", "zone"));
        when().get("/books").then().body("title", containsInRelativeOrder("Annihilation", "Roadside Picnic"));
        when().get("/books?tag=soviet").then().body("title", contains("Roadside Picnic"));
        when().put("/books/" + roadside + "/tags/film").then().statusCode(200)
                .body("tags", contains("film", "soviet", "zone"));
        when().get("/tags").then().body("", containsInRelativeOrder("film", "soviet", "zone"));
        when().get("/books?tag=film").then().body("title", not(hasItem("Annihilation")));
    }

    @Test
    void twoBooksCannotHaveOneIsbn() {
        Map<String, Object> book = Map.of("title", "Solaris", "isbn", "9780156027601", "published", 1961, "genre", "NOVEL");
        Given.created("/books", book);

        given().contentType("application/json").body(book).post("/books").then().statusCode(409);
    }

    @Test
    void aReviewGivesOneToFiveStars() {
        String reviews = "/books/" + Given.book("Ubik") + "/reviews";
        Given.created(reviews, Map.of("stars", 5, "text", "Safe when taken as directed"));

        given().contentType("application/json").body(Map.of("stars", 6)).post(reviews).then().statusCode(409);
        when().get(reviews).then().body("stars", contains(5), "text", contains("Safe when taken as directed"));
    }
}
