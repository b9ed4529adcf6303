package io.quarkiverse.migrator.deployment.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkiverse.migrator.state.merge.History;

/** What git knows of a project's files; nothing where there is no git, or no repository. It only reads. */
public final class GitHistory implements History {

    private static final int NEWEST = 500;
    private static final List<String> UPSTREAMS = List.of("origin/HEAD", "origin/main", "origin/master", "main", "master");
    /** Where a branch that comes in is, while git waits for conflicts to be settled. */
    private static final List<String> INCOMING = List.of("HEAD", "MERGE_HEAD", "REBASE_HEAD", "CHERRY_PICK_HEAD", "refs/stash");

    /** What git keeps of a file in conflict: what both had, ours and theirs. */
    private static final List<String> SIDES = List.of("1", "2", "3");

    private final Path folder;

    /** @param folder a folder of the repository */
    public GitHistory(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> versions(Path file) {
        List<String> words = new ArrayList<>(List.of("log", "--format=%H", "-" + NEWEST, "--all"));
        INCOMING.stream().filter(this::exists).forEach(words::add);
        words.addAll(List.of("--", shown(file)));
        Stream<String> commits = git(words.toArray(String[]::new)).stream().flatMap(String::lines);
        Stream<String> incoming = INCOMING.stream().filter(this::exists);
        Stream<String> unsettled = SIDES.stream().flatMap(side -> git("show", ":" + side + ":./" + shown(file)).stream());
        return Stream.concat(unsettled, Stream.concat(incoming, commits).flatMap(commit -> text(commit, file).stream()))
                .distinct().toList();
    }

    @Override
    public List<String> upstreams() {
        return UPSTREAMS.stream().filter(this::exists).toList();
    }

    @Override
    public Optional<String> text(String upstream, Path file) {
        return git("show", upstream + ":./" + shown(file));
    }

    @Override
    public Optional<String> release(Path file) {
        return git("log", "--tags", "--no-walk", "--format=%H").stream().flatMap(String::lines)
                .filter(commit -> git("cat-file", "-e", commit + ":./" + shown(file)).isPresent()).findFirst()
                .flatMap(commit -> git("describe", "--tags", "--exact-match", commit)).map(String::strip);
    }

    private boolean exists(String revision) {
        return git("rev-parse", "--verify", "--quiet", revision + "^{commit}").isPresent();
    }

    private String shown(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** What git answers; empty where it can't. */
    private Optional<String> git(String... words) {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager"));
        command.addAll(Arrays.asList(words));
        try {
            Process git = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            git.getOutputStream().close();
            String answer = new String(git.getInputStream().readAllBytes(), UTF_8);
            return git.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
