package io.quarkiverse.migrator.it.library;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LendingTest {

    @Test
    void aCopyGoesOutAndComesBack() {
        String copy = Given.copy("The Dispossessed", "SF-12");
        String ada = Given.member("Ada");
        String bob = Given.member("Bob");

        when().put("/copies/" + copy + "/lent-to/" + ada).then().statusCode(200)
                .body("id", greaterThanOrEqualTo(1000), "member", is(ada), "due", notNullValue(), "returned", nullValue());
        when().put("/copies/" + copy + "/lent-to/" + bob).then().statusCode(409);

        when().delete("/copies/" + copy + "/loan").then().statusCode(200).body("returned", notNullValue());
        when().delete("/copies/" + copy + "/loan").then().statusCode(404);
        when().put("/copies/" + copy + "/lent-to/" + bob).then().statusCode(200);

        when().get("/members/" + ada + "/loans").then().body("copy", contains(copy), "returned", contains(notNullValue()));
        when().get("/members/" + bob + "/loans").then().body("copy", contains(copy), "returned", contains(nullValue()));
    }

    @Test
    void membersHaveAnAddress() {
        when().get("/members/" + Given.member("Grace")).then().statusCode(200)
                .body("email", is("grace@example.org"), "address.city", is("Springfield"));
    }

    @Test
    void onlyMembersBorrow() {
        String copy = Given.copy("Kindred", "SF-2");

        when().put("/copies/" + copy + "/lent-to/00000000-0000-0000-0000-000000000000").then().statusCode(404);
    }
}
