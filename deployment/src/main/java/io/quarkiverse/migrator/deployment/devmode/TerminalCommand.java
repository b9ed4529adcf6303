package io.quarkiverse.migrator.deployment.devmode;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.aesh.command.CommandResult;
import org.aesh.command.invocation.CommandInvocation;
import org.aesh.command.map.MapCommand;
import org.aesh.readline.Prompt;

import io.quarkiverse.migrator.runtime.command.Dialog;
import io.quarkiverse.migrator.runtime.command.ExitCode;
import io.quarkiverse.migrator.runtime.command.Option;
import io.quarkus.deployment.dev.RuntimeUpdatesProcessor;
import io.quarkus.runtime.LaunchMode;

/** One word of the command {@code migrator} in dev mode's terminal. */
final class TerminalCommand extends MapCommand<CommandInvocation> {

    static final String HELP = "help";
    static final String ARGUMENTS = "arguments";

    private final String word;
    private final Set<Option> options;

    TerminalCommand(String word, Set<Option> options) {
        this.word = word;
        this.options = options;
    }

    @Override
    public CommandResult execute(CommandInvocation invocation) {
        if (contains(HELP) || word.equals("migrator")) {
            invocation.println(invocation.getHelpInfo(word.equals("migrator") ? word : "migrator " + word));
            return CommandResult.SUCCESS;
        }
        if (RuntimeUpdatesProcessor.INSTANCE != null) {
            // What was saved since the last request counts
            RuntimeUpdatesProcessor.INSTANCE.doScan(true, false);
        }
        int exitCode = DevLaunch.session(LaunchMode.DEVELOPMENT).command(line(), new Conversation(invocation));
        return exitCode == ExitCode.FAILED ? CommandResult.FAILURE : CommandResult.SUCCESS;
    }

    private String line() {
        StringBuilder line = new StringBuilder(word);
        for (Option option : options) {
            String name = option.word().substring(2);
            if (contains(name)) {
                line.append(' ').append(option.word()).append(option.hasValue() ? "=" + quoted(getValue(name)) : "");
            }
        }
        if (getValue(ARGUMENTS) instanceof Collection<?> words) {
            words.forEach(each -> line.append(' ').append(quoted(each)));
        } else if (contains(ARGUMENTS)) {
            line.append(' ').append(quoted(getValue(ARGUMENTS)));
        }
        return line.toString();
    }

    private static String quoted(Object word) {
        String text = String.valueOf(word);
        char quote = text.indexOf('"') >= 0 ? '\'' : '"';
        return quote + text + quote;
    }

    /** The person at the terminal. */
    private record Conversation(CommandInvocation invocation) implements Dialog {

        @Override
        public void say(String text) {
            invocation.println(text);
        }

        @Override
        public void complain(String text) {
            invocation.println(text);
        }

        @Override
        public Optional<String> ask(String question) {
            try {
                String[] lines = question.split("\n");
                for (int i = 0; i < lines.length - 1; i++) {
                    invocation.println(lines[i]);
                }
                return Optional.ofNullable(invocation.inputLine(new Prompt(lines[lines.length - 1])));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.of("");
            }
        }
    }
}
