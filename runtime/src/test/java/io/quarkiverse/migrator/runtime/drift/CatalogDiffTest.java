package io.quarkiverse.migrator.runtime.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.runtime.drift.Part.Kind;
import io.quarkiverse.migrator.schema.QualifiedName;

class CatalogDiffTest {

    private static final QualifiedName BOOK = QualifiedName.of("book");
    private static final Part TABLE = new Part(Kind.TABLE, BOOK, "", Map.of());
    private static final Part TITLE = column("title", "text");

    private static Part column(String name, String type) {
        return new Part(Kind.COLUMN, BOOK, name, Map.of("type", type));
    }

    @Test
    void theSameIsNoDifference() {
        assertThat(CatalogDiff.between(List.of(TABLE, TITLE), List.of(TABLE, TITLE), Set.of())).isEmpty();
    }

    @Test
    void aMissingTableIsOneDifference() {
        assertThat(CatalogDiff.between(List.of(TABLE, TITLE), List.of(), Set.of()))
                .containsExactly(new Difference("table", "book", "", "book", ""));
    }

    @Test
    void missingOtherAndExtraPartsAreNamed() {
        List<Part> live = List.of(TABLE, column("title", "varchar(9)"), column("mine", "int"));

        assertThat(CatalogDiff.between(List.of(TABLE, TITLE, column("isbn", "text")), live, Set.of())).containsExactly(
                new Difference("column", "book.title", "type", "text", "varchar(9)"),
                new Difference("column", "book.isbn", "", "text", ""), new Difference("column", "book.mine", "", "", "int"));
    }

    @Test
    void whatIsNotMappedOrIsPeoplesOwnIsNoDrift() {
        QualifiedName other = QualifiedName.of("audit");
        List<Part> live = List.of(TABLE, TITLE, column("mine", "int"), new Part(Kind.TABLE, other, "", Map.of()),
                new Part(Kind.COLUMN, other, "id", Map.of()), new Part(Kind.SEQUENCE, other, "", Map.of()));

        assertThat(CatalogDiff.between(List.of(TABLE, TITLE), live, Set.of("mine"))).isEmpty();
    }
}
