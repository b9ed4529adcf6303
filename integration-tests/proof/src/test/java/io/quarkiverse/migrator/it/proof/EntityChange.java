package io.quarkiverse.migrator.it.proof;

import java.util.List;
import java.util.Map;

import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.plan.Hints;

/**
 * A change of some entities, each side of which is a class that holds them as nested classes.
 *
 * @param name what changes
 * @param before the entities as they were
 * @param after the entities as they are
 * @param answers what a person would have decided beforehand
 * @param rows statements that put rows into the tables before the change
 * @param kept queries that give the same rows before and after the change
 */
record EntityChange(String name, Unit before, Unit after, Answers answers, List<String> rows, List<String> kept) {

    /** A change from the nested class {@code Before} to {@code After}. */
    static EntityChange of(Class<?> holder) {
        return new EntityChange(holder.getSimpleName(), side(holder, "Before"), side(holder, "After"), Answers.none(),
                List.of(), List.of());
    }

    /** The same where old values may be lost. */
    EntityChange destructive() {
        return new EntityChange(name, before, after, new Answers(answers.renames(), answers.hints(), answers.backfills(), true),
                rows, kept);
    }

    /** The same with a value for rows that exist. */
    EntityChange backfill(String column, String expression) {
        return new EntityChange(name, before, after, new Answers(answers.renames(), answers.hints(),
                Map.of(column, expression), answers.allowDestructive()), rows, kept);
    }

    /** The same with something renamed. */
    EntityChange rename(String... renames) {
        return new EntityChange(name, before, after, new Answers(List.of(renames), answers.hints(), answers.backfills(),
                answers.allowDestructive()), rows, kept);
    }

    /** The same with what the entities themselves say of former names and of rows that exist. */
    EntityChange hinted() {
        Hints hints = after.hints();
        return new EntityChange(name, before, after, new Answers(answers.renames(), hints.renames(), hints.backfills(),
                answers.allowDestructive()), rows, kept);
    }

    /** The same with rows in the tables. */
    EntityChange rows(String... statements) {
        return new EntityChange(name, before, after, answers, List.of(statements), kept);
    }

    /** The same, checking that a query gives what it gave before. */
    EntityChange keeps(String... queries) {
        return new EntityChange(name, before, after, answers, rows, List.of(queries));
    }

    private static Unit side(Class<?> holder, String side) {
        for (Class<?> nested : holder.getDeclaredClasses()) {
            if (nested.getSimpleName().equals(side)) {
                return Unit.of(EntityClasses.in(nested));
            }
        }
        throw new IllegalArgumentException(holder + " has no nested class " + side);
    }

    @Override
    public String toString() {
        return name;
    }
}
