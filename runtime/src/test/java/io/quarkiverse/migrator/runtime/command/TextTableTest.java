package io.quarkiverse.migrator.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.runtime.drift.Difference;

class TextTableTest {

    @Test
    void columnsAreAsWideAsTheirWidestText() {
        assertThat(new TextTable("version", "state", "").row("1", "out of order", "x").row("1000.2.3", "", "").toString())
                .isEqualTo("  version   state\n  1         out of order  x\n  1000.2.3");
    }

    @Test
    void aDifferenceSaysWhatIsThereAndWhatIsExpected() {
        String lines = DriftText.lines(List.of(new Difference("column", "book.isbn", "", "varchar(13) nullable", ""),
                new Difference("index", "book.mine", "", "", "create index mine"),
                new Difference("column", "book.title", "type", "varchar(255)", "text"),
                new Difference("column", "book.title", "default", "default 'x'", "")));

        assertThat(lines).isEqualTo("""
                Drift: 4 differences from what the scripts produce
                  - column  book.isbn  is missing: varchar(13) nullable
                  + index  book.mine  is not of the scripts: create index mine
                  ! column  book.title  type is text, expected varchar(255)
                  ! column  book.title  default is none, expected default 'x'""");
        assertThat(DriftText.lines(List.of())).startsWith("No drift");
    }
}
