package io.quarkiverse.migrator.it.proof.command;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import io.quarkiverse.migrator.runtime.command.Dialog;

/** A dialog that goes on when another one has come as far, with its plan made and nothing done. */
record Meeting(Dialog dialog, CountDownLatch others) implements Dialog {

    @Override
    public void say(String text) {
        dialog.say(text);
        if (text.contains("the newest first")) {
            others.countDown();
            try {
                others.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void complain(String text) {
        dialog.complain(text);
    }

    @Override
    public Optional<String> ask(String question) {
        return dialog.ask(question);
    }
}
