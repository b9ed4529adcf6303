package org.acme;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PersonResourceTest {

    @Test
    void remembersPeople() {
        given().contentType("application/json").body("{\"name\": \"Ada\"}").post("/people").then().statusCode(200);

        when().get("/people").then().statusCode(200).body("name", contains("Ada"));
    }
}
