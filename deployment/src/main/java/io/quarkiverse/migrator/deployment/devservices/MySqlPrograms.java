package io.quarkiverse.migrator.deployment.devservices;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The programs of a MySQL server and the files of a new one, made once for a user of this machine. */
record MySqlPrograms(Path folder) {

    private static final String NEW = "new-data";
    private static final String LIBRARIES = ". It needs libaio and libnuma (on Debian: apt-get install libaio1 libnuma1). Or"
            + " start Docker or Podman, or set quarkus.datasource.reactive.url.";

    /** The archive for this system; none where no dependency has it. */
    static Optional<URL> archive() {
        String system = (System.getProperty("os.name") + "-" + System.getProperty("os.arch")).replace(' ', '_');
        return Optional.ofNullable(MySqlPrograms.class.getClassLoader().getResource("mysql-" + system + ".tar.gz"));
    }

    /** Unpacks them where that was not done yet. */
    static MySqlPrograms unpacked() throws IOException {
        URL archive = archive().orElseThrow();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Path folder = temporary.resolve("quarkus-migrator-mysql-" + System.getProperty("user.name") + "-"
                + Integer.toHexString(archive.toString().hashCode()));
        if (!Files.isDirectory(folder)) {
            unpack(archive, folder);
        }
        Path mine = Files.createTempFile("quarkus-migrator", "");
        boolean own = Files.getOwner(folder).equals(Files.getOwner(mine));
        Files.delete(mine);
        if (!own) {
            throw new IOException(folder + " belongs to another user. Delete it, or set another java.io.tmpdir.");
        }
        return new MySqlPrograms(folder);
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        // For its user alone, who runs what is in it
        Path aside = Files.createTempDirectory(folder.getParent(), "quarkus-migrator-mysql");
        try {
            Path file = aside.resolve("archive.tar.gz");
            try (InputStream bytes = archive.openStream()) {
                Files.copy(bytes, file);
            }
            run(List.of("tar", "xzf", file.toString(), "-C", aside.toString()));
            Files.delete(file);
            // It takes seconds, of which each start would have its part
            new MySqlPrograms(aside).run(aside.resolve(NEW), "--initialize-insecure");
            Files.move(aside, folder);
        } catch (FileSystemException e) {
            // Another process was faster, and has the same
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        } finally {
            if (Files.exists(aside)) {
                DataFolder.delete(aside);
            }
        }
    }

    /** The files of a new server, whose {@code root} has no password. */
    Path data() throws IOException {
        Path data = Files.createTempDirectory("quarkus-migrator-mysql-data");
        DataFolder.copy(folder.resolve(NEW), data);
        return data;
    }

    private void run(Path data, String option) throws IOException {
        Files.createDirectory(data);
        run(command(data, option));
    }

    /** Starts the server, which runs the first statements before it serves; what it says goes to the log. */
    Process start(Path data, int port, Path first, File log) throws IOException {
        return new ProcessBuilder(command(data, "--skip-mysqlx", "--skip-log-bin", "--bind-address=127.0.0.1",
                "--port=" + port, "--socket=" + data.resolve("mysql.sock"), "--pid-file=" + data.resolve("mysql.pid"),
                "--innodb-flush-log-at-trx-commit=0", "--init-file=" + first))
                .redirectErrorStream(true).redirectOutput(log).start();
    }

    private List<String> command(Path data, String... options) {
        List<String> command = new ArrayList<>(List.of(folder.resolve("bin/mysqld").toString(), "--no-defaults",
                "--innodb-flush-method=nosync", "--lc-messages-dir=" + folder.resolve("share"), "--datadir=" + data));
        if (System.getProperty("user.name").equals("root")) {
            // It refuses to run as root by itself
            command.add("--user=root");
        }
        command.addAll(Arrays.asList(options));
        return command;
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException(command.get(0) + " failed: " + output.strip() + LIBRARIES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + command.get(0) + " ran", e);
        }
    }
}
