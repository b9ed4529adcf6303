package io.quarkiverse.migrator.deployment.devmode;

import java.util.concurrent.atomic.AtomicBoolean;

import io.quarkus.deployment.dev.RuntimeUpdatesProcessor;

/** Has dev mode start the application anew, as the key {@code s} does. */
final class Restart {

    private static final AtomicBoolean COMING = new AtomicBoolean();

    private Restart() {
    }

    /** Starts it from a thread of its own, since what asks for it may be a part of the application. */
    static void soon() {
        if (RuntimeUpdatesProcessor.INSTANCE != null && COMING.compareAndSet(false, true)) {
            Thread thread = new Thread(() -> {
                COMING.set(false);
                RuntimeUpdatesProcessor.INSTANCE.doScan(true, true);
            }, "migrator-restart");
            thread.setDaemon(true);
            thread.setContextClassLoader(Restart.class.getClassLoader());
            thread.start();
        }
    }
}
