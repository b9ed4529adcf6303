package io.quarkiverse.migrator.deployment.devmode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.migrator.runtime.command.Dialog;

/** Keeps what a command says where nobody is there to be asked; what needs a confirmation is not done then. */
final class Transcript implements Dialog {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void say(String text) {
        lines.add(text);
    }

    @Override
    public void complain(String text) {
        lines.add(text);
    }

    @Override
    public Optional<String> ask(String question) {
        lines.add(question.strip() + " Say --yes to go on.");
        return Optional.of("");
    }

    String text() {
        return String.join("\n", lines);
    }
}
