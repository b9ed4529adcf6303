package io.quarkiverse.migrator.it.proof.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.migrator.runtime.command.Dialog;

/** What a command says, and the answers that it gets; nobody is there where there are none. */
final class Conversation implements Dialog {

    private final Deque<String> answers;
    private final List<String> said = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Conversation(String... answers) {
        this.answers = new ArrayDeque<>(Arrays.asList(answers));
    }

    @Override
    public void say(String text) {
        said.add(text);
    }

    @Override
    public void complain(String text) {
        complaints.add(text);
    }

    @Override
    public Optional<String> ask(String question) {
        said.add(question);
        return Optional.ofNullable(answers.poll());
    }

    String said() {
        return String.join("\n", said).replaceAll(" +", " ");
    }

    String complaints() {
        return String.join("\n", complaints).replaceAll(" +", " ");
    }
}
