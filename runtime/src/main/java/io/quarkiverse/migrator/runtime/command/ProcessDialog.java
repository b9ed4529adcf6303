package io.quarkiverse.migrator.runtime.command;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/** Talks over the streams of the process, and to the person at its terminal if there is one. */
final class ProcessDialog implements Dialog {

    private final PrintStream out;
    private final PrintStream err;

    ProcessDialog(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void say(String text) {
        out.println(text);
        out.flush();
    }

    @Override
    public void complain(String text) {
        err.println(text);
        err.flush();
    }

    @Override
    public Optional<String> ask(String question) {
        Console console = System.console();
        if (console == null || !isTerminal(console)) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(console.readLine("%s", question)).orElse(""));
    }

    /** Since Java 22 there is a console also where nobody sits at a terminal; before, there was none. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
