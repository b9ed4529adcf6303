package io.quarkiverse.migrator.it.lifecycle.harness;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What came of a process.
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
        assertThat(output).contains(words);
        return this;
    }

    /** Insists that it was said. */
    public Outcome said(String... words) {
        assertThat(output).contains(words);
        return this;
    }

    /** Insists that it was not said. */
    public Outcome didNotSay(String... words) {
        assertThat(output).doesNotContain(words);
        return this;
    }
}
