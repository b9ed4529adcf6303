package io.quarkiverse.migrator.it.lifecycle.harness;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What came of a process; how many blanks align its output doesn't matter.
 *
 * @param exitCode 0 when all went well
 * @param output everything that it wrote
 */
public record Outcome(int exitCode, String output) {

    /** Insists that all went well. */
    public Outcome succeeded() {
        assertThat(exitCode).as(output).isZero();
        return this;
    }

    /** Insists that it ended with an error that says each of these. */
    public Outcome failed(String... words) {
        assertThat(exitCode).as(output).isNotZero();
        return said(words);
    }

    /** Insists that each was said. */
    public Outcome said(String... words) {
        for (String each : words) {
            assertThat(aligned(output).contains(aligned(each))).as("\"%s\" is said in\n%s", each, output).isTrue();
        }
        return this;
    }

    /** Insists that none was said. */
    public Outcome didNotSay(String... words) {
        assertThat(aligned(output)).doesNotContain(words);
        return this;
    }

    private static String aligned(String text) {
        return text.replaceAll(" +", " ");
    }
}
