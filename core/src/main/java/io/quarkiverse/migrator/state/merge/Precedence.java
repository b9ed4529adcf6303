package io.quarkiverse.migrator.state.merge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkiverse.migrator.state.Layout;

/**
 * Which of two branches keeps the names of its scripts.
 *
 * @param first the one that does
 * @param second the one whose scripts follow
 * @param reason why, for people
 */
record Precedence(Branch first, Branch second, String reason) {

    /**
     * Goes by what a person says, else by what others have already: nothing else says where a script was applied.
     *
     * @param keep a script that keeps its name, {@code ours} or {@code theirs}
     * @throws MergeException if nothing says which one it is
     */
    static Precedence of(Parted parted, Layout layout, History history, Optional<String> keep) {
        Branch left = parted.left();
        Branch right = parted.right();
        if (keep.isPresent()) {
            return said(left, right, keep.get());
        }
        if (left.own().isEmpty() || right.own().isEmpty()) {
            return right.own().isEmpty() ? new Precedence(left, right, "the other branch has no script")
                    : new Precedence(right, left, "the other branch has no script");
        }
        for (String upstream : history.upstreams()) {
            boolean hasLeft = has(left, upstream, layout, history);
            boolean hasRight = has(right, upstream, layout, history);
            if (hasLeft && hasRight) {
                throw undecided(left, right, upstream + " has both, so either may have been applied");
            }
            if (hasLeft || hasRight) {
                return unreleased(new Precedence(hasLeft ? left : right, hasLeft ? right : left, upstream + " has it"), layout,
                        history);
            }
        }
        throw undecided(left, right, "no branch that others build on has one of them");
    }

    private static Precedence said(Branch left, Branch right, String keep) {
        String file = Path.of(keep).getFileName().toString();
        boolean isLeft = file.equals(left.name()) || left.files().contains(file);
        boolean isRight = file.equals(right.name()) || right.files().contains(file);
        if (isLeft == isRight) {
            throw new MergeException("--keep " + keep + " names " + (isLeft ? "a script of each branch" : "no script of either")
                    + ". Name one of "
                    + String.join(", ", Stream.concat(left.files().stream(), right.files().stream()).distinct()
                            .toList())
                    + "; or ours or theirs, as git does.");
        }
        return new Precedence(isLeft ? left : right, isLeft ? right : left, "--keep says so");
    }

    private static boolean has(Branch branch, String upstream, Layout layout, History history) {
        return branch.own().stream().anyMatch(each -> history
                .text(upstream, layout.scripts().resolve(each.script().file()))
                .filter(text -> text.lines().toList().equals(each.text().lines().toList())).isPresent());
    }

    private static Precedence unreleased(Precedence precedence, Layout layout, History history) {
        for (ScriptText script : precedence.second().own()) {
            Path file = layout.scripts().resolve(script.script().file());
            Optional<String> release = precedence.first().files().contains(script.script().file()) ? Optional.empty()
                    : history.release(file);
            if (release.isPresent()) {
                throw undecided(precedence.first(), precedence.second(), precedence.reason() + " of the one, and the tag "
                        + release.get() + " has " + layout.shown(file));
            }
        }
        return precedence;
    }

    private static MergeException undecided(Branch left, Branch right, String why) {
        List<String> choices = left.files().stream().anyMatch(right.files()::contains) ? List.of("ours", "theirs")
                : List.of(left.files().get(0), right.files().get(0));
        return new MergeException(String.join(", ", left.files()) + " and " + String.join(", ", right.files())
                + " can't both follow the same script, and which was applied already can't be told: " + why
                + ". A script that was applied anywhere has to keep its name. Say which one does: --keep " + choices.get(0)
                + " or --keep " + choices.get(1));
    }
}
