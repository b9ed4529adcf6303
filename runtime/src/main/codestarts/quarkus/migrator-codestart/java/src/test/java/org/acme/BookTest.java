package org.acme;

import org.junit.jupiter.api.Test;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.vertx.RunOnVertxContext;
import io.quarkus.test.vertx.UniAsserter;

/** On a database to which the scripts were applied. */
@QuarkusTest
class BookTest {

    @Test
    @RunOnVertxContext
    void isKept(UniAsserter asserter) {
        Book book = new Book();
        book.title = "Frankenstein";

        asserter.execute(() -> Panache.withTransaction(book::persist));

        asserter.assertEquals(() -> Panache.withSession(() -> Book.count("title", "Frankenstein")), 1L);
    }
}
