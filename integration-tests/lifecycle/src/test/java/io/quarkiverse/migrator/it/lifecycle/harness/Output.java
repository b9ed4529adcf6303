package io.quarkiverse.migrator.it.lifecycle.harness;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines that a process has written so far, for threads that wait for one of them. */
final class Output {

    private final List<String> lines = new ArrayList<>();
    private String begun = "";
    private boolean ended;

    synchronized void add(String line) {
        lines.add(line);
        begun = "";
        notifyAll();
    }

    /** What is there of a line that is not at its end. */
    synchronized void begun(String text) {
        begun = text;
        notifyAll();
    }

    synchronized int size() {
        return lines.size();
    }

    synchronized String from(int line) {
        return String.join("\n", lines.subList(Math.min(line, lines.size()), lines.size())) + "\n" + begun;
    }

    /** The first line from one on that matches, the one that has only begun among them. */
    synchronized Optional<MatchResult> await(Pattern pattern, int from, Duration deadline) {
        await(() -> ended || find(pattern, from).isPresent(), deadline);
        return find(pattern, from);
    }

    private Optional<MatchResult> find(Pattern pattern, int from) {
        return Stream.concat(lines.subList(Math.min(from, lines.size()), lines.size()).stream(), Stream.of(begun))
                .map(pattern::matcher)
                .filter(Matcher::find).map(Matcher::toMatchResult).findFirst();
    }

    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** The first line that matches; none when the output ended without it, or after the deadline. */
    synchronized Optional<MatchResult> await(Pattern pattern, Duration deadline) {
        await(() -> ended || find(pattern).isPresent(), deadline);
        return find(pattern);
    }

    /** Whether the output has ended before the deadline. */
    synchronized boolean awaitEnd(Duration deadline) {
        await(() -> ended, deadline);
        return ended;
    }

    private Optional<MatchResult> find(Pattern pattern) {
        return lines.stream().map(pattern::matcher).filter(Matcher::find).map(Matcher::toMatchResult).findFirst();
    }

    private void await(BooleanSupplier condition, Duration deadline) {
        long end = System.nanoTime() + deadline.toNanos();
        try {
            for (long left = deadline.toNanos(); left > 0 && !condition.getAsBoolean(); left = end - System.nanoTime()) {
                NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized String toString() {
        return String.join("\n", lines);
    }
}
