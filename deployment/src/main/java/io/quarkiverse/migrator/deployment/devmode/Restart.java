package io.quarkiverse.migrator.deployment.devmode;

import io.quarkus.deployment.dev.RuntimeUpdatesProcessor;

/** Has dev mode start the application anew, as the key {@code s} does. */
final class Restart {

    private Restart() {
    }

    /** Starts it from a thread of its own, since what asks for it may be a part of the application. */
    static void soon() {
        if (RuntimeUpdatesProcessor.INSTANCE != null) {
            Thread thread = new Thread(() -> RuntimeUpdatesProcessor.INSTANCE.doScan(true, true), "migrator-restart");
            thread.setDaemon(true);
            thread.setContextClassLoader(Restart.class.getClassLoader());
            thread.start();
        }
    }
}
