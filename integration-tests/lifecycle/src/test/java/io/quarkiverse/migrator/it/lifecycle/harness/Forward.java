package io.quarkiverse.migrator.it.lifecycle.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;

/** A port of this machine behind which nothing listens until it is opened; from then on it leads to a server. */
public final class Forward implements AutoCloseable {

    private final int port;
    private ServerSocket open;

    /** A port that is free. */
    public Forward() {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its number. */
    public int port() {
        return port;
    }

    /** Lets it lead to a server of this machine. */
    public void open(int target) {
        try {
            open = new ServerSocket(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(() -> {
            while (true) {
                Socket client = open.accept();
                Socket server = new Socket("localhost", target);
                daemon(() -> copy(client, server));
                daemon(() -> copy(server, client));
            }
        });
    }

    private static void copy(Socket from, Socket to) throws IOException {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
    }

    private static void daemon(Action action) {
        Thread thread = new Thread(() -> {
            try {
                action.run();
            } catch (IOException e) {
                // One of both sides has closed
            }
        }, "forward");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }

    @FunctionalInterface
    private interface Action {
        void run() throws IOException;
    }
}
