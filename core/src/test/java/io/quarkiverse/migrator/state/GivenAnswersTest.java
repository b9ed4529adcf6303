package io.quarkiverse.migrator.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.plan.Answers;

class GivenAnswersTest {

    @Test
    void whatIsWrittenIsRead() {
        GivenAnswers answers = GivenAnswers.NONE.renamed("book.name", "title").filled("book.pages", "0")
                .filled("book.note", "'a = b: \\ # !\n\tend'").filled("my table.a:b=c", " ' leading'").losing("#old.note");

        assertThat(GivenAnswers.read(answers.text(), "answers.properties")).isEqualTo(
                new GivenAnswers(answers.renames(), Map.of("book.pages", "0", "book.note", "'a = b: \\ # !\n\tend'",
                        "my table.a:b=c", "' leading'"), answers.losses()));
        assertThat(answers.text()).startsWith("# What was answered").contains("renames.book.name=title\n");
        assertThat(GivenAnswers.read("", "answers.properties")).isEqualTo(GivenAnswers.NONE);
        assertThat(GivenAnswers.NONE.isEmpty()).isTrue();
        assertThat(answers.isEmpty()).isFalse();
    }

    @Test
    void theLastAnswerToAQuestionCounts() {
        assertThat(GivenAnswers.NONE.losing("book.name").renamed("book.name", "title"))
                .isEqualTo(new GivenAnswers(Map.of("book.name", "title"), Map.of(), Set.of()));
        assertThat(GivenAnswers.NONE.renamed("book.name", "title").losing("book.name"))
                .isEqualTo(new GivenAnswers(Map.of(), Map.of(), Set.of("book.name")));
        assertThat(GivenAnswers.NONE.filled("book.pages", "0").filled("book.pages", "1").backfills())
                .isEqualTo(Map.of("book.pages", "1"));
    }

    @Test
    void aLineThatAnswersNothingStops() {
        for (String line : List.of("rename.book.name=title", "allow-destructive.book.name=yes", "backfills.book.pages=",
                "book.name=title", "renames.x=\\u12")) {
            assertThatThrownBy(() -> GivenAnswers.read(line, "src/main/migrator/answers.properties")).as(line)
                    .isInstanceOf(StateException.class).hasMessageStartingWith("src/main/migrator/answers.properties ");
        }
    }

    @Test
    void theCommandLineIsAnsweredFirst() {
        GivenAnswers file = GivenAnswers.NONE.filled("book.pages", "0").filled("book.note", "''").losing("book.old");
        Answers all = file.with(new Answers(List.of("book.a=b"), List.of(), Map.of("book.pages", "7"), false));

        assertThat(all.backfills()).isEqualTo(Map.of("book.pages", "7", "book.note", "''"));
        assertThat(all.renames()).containsExactly("book.a=b");
        assertThat(all.losses()).containsExactly("book.old");
        assertThat(all.allowDestructive()).isFalse();
    }
}
