package io.quarkiverse.migrator.deployment.devui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** The threads that work for the Dev UI; they outlive reloads, and end with dev mode. */
final class DevUiThreads {

    /** Answers what pages ask, which can take as long as a database does. */
    static final ExecutorService ANSWERING = Executors.newCachedThreadPool(task -> daemon(task, "migrator-dev-ui"));

    /** Looks whether a number has changed, which takes no time. */
    static final ScheduledExecutorService WATCHING = Executors
            .newSingleThreadScheduledExecutor(task -> daemon(task, "migrator-dev-ui-watch"));

    private DevUiThreads() {
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        // Not that of the application, which a reload replaces
        thread.setContextClassLoader(DevUiThreads.class.getClassLoader());
        return thread;
    }
}
