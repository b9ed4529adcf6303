package io.quarkiverse.migrator.it.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The programs of a MySQL server, unpacked once for all tests of this machine. */
record MySqlInstallation(Path folder) {

    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";
    private static final String VERSION = "8.0.12-5";

    static synchronized MySqlInstallation unpacked() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"),
                "quarkus-migrator-mysql-" + VERSION + "-" + System.getProperty("user.name"));
        if (!Files.isDirectory(folder)) {
            unpack(folder);
        }
        return new MySqlInstallation(folder);
    }

    /** Why the server can't run here, such as a library that is missing. */
    Optional<String> obstacle() {
        Output output = run(List.of("--no-defaults", "--version"));
        return output.code() == 0 ? Optional.empty()
                : Optional.of(output.text().strip() + " (on Debian: apt-get install libaio1 libnuma1)");
    }

    /** Makes the files of a new server, whose {@code root} has no password. */
    void initialize(Path data) {
        Output output = run(List.of("--no-defaults", "--user=root", "--initialize-insecure", "--innodb-flush-method=nosync",
                "--lc-messages-dir=" + folder.resolve("share"), "--datadir=" + data));
        if (output.code() != 0) {
            throw new IllegalStateException("MySQL could not make its files in " + data + ": " + output.text());
        }
    }

    /** Starts the server; what it says goes to the file. */
    Process start(Path data, int port, Path log) throws IOException {
        return new ProcessBuilder(command(List.of("--no-defaults", "--user=root", "--skip-mysqlx", "--skip-log-bin",
                "--innodb-flush-method=nosync", "--innodb-flush-log-at-trx-commit=0", "--bind-address=127.0.0.1",
                "--port=" + port, "--socket=" + data.resolve("mysql.sock"), "--pid-file=" + data.resolve("mysql.pid"),
                "--lc-messages-dir=" + folder.resolve("share"), "--datadir=" + data)))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private record Output(int code, String text) {
    }

    private Output run(List<String> arguments) {
        try {
            Process process = new ProcessBuilder(command(arguments)).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes());
            return new Output(process.waitFor(), text);
        } catch (IOException e) {
            return new Output(-1, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while MySQL ran", e);
        }
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(folder.resolve("bin/mysqld").toString()));
        command.addAll(arguments);
        return command;
    }

    private static void unpack(Path folder) {
        try (InputStream archive = MySqlInstallation.class.getResourceAsStream(ARCHIVE)) {
            Path aside = Files.createTempDirectory(folder.getParent(), folder.getFileName().toString());
            Path file = Files.createTempFile("mysql", ".tar.gz");
            Files.copy(archive, file, StandardCopyOption.REPLACE_EXISTING);
            Process tar = new ProcessBuilder("tar", "xzf", file.toString(), "-C", aside.toString()).inheritIO().start();
            if (tar.waitFor() != 0) {
                throw new IllegalStateException("Could not unpack " + ARCHIVE);
            }
            Files.delete(file);
            move(aside, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not unpack " + ARCHIVE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while MySQL was unpacked", e);
        }
    }

    /** Another virtual machine may have been faster; both have the same. */
    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(to)) {
                throw e;
            }
            DataFolder.delete(from);
        }
    }
}
