import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows a page of the documentation word by word, as a reader would, and prints how long each step takes: it writes the files
 * that the page shows, runs its commands in one shell, and insists on the output that the page shows.
 * <pre>
 * java docs/Follow.java page.adoc folder [--replace text other]…
 * </pre>
 * In a page, a block {@code [source,bash]} is run. Above it, the comment {@code // until: text} leaves it running once that text
 * is there, {@code // stop} ends it, and {@code // fails} says that it ends with an error. Another source block with a title that is
 * a path is written to that file. A block {@code [listing]} has lines that the last command must have printed, in this order; a line {@code …}
 * stands for any lines, and numbers may differ.
 */
public class Follow {

    private static final Duration DEADLINE = Duration.ofMinutes(30);

    /** A piece of a page: what stands above a block, and the block. */
    record Block(int line, String style, String title, List<String> remarks, String text) {
    }

    private final Path folder;
    private final Map<String, String> replacements;
    private final Path state;
    private final Map<String, Process> running = new LinkedHashMap<>();
    private String output = "";

    Follow(Path folder, Map<String, String> replacements) throws IOException {
        this.folder = folder;
        this.replacements = replacements;
        this.state = Files.createTempDirectory("follow");
        Files.writeString(state.resolve("folder"), folder.toString());
    }

    public static void main(String... words) throws Exception {
        Map<String, String> replacements = new LinkedHashMap<>();
        for (int i = 2; i < words.length; i += 3) {
            if (!words[i].equals("--replace")) {
                throw new IllegalArgumentException(words[i] + " is not --replace");
            }
            replacements.put(words[i + 1], words[i + 2]);
        }
        Path folder = Path.of(words[1]).toAbsolutePath().normalize();
        Files.createDirectories(folder);
        Follow follow = new Follow(folder, replacements);
        long start = System.nanoTime();
        try {
            for (Block block : blocks(Files.readAllLines(Path.of(words[0])))) {
                follow.follow(block);
            }
        } finally {
            follow.stop();
        }
        System.out.printf("%6.1f s  the whole page%n", (System.nanoTime() - start) / 1e9);
    }

    static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        String style = "";
        String title = "";
        List<String> remarks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("// ")) {
                remarks.add(line.substring(3));
            } else if (line.startsWith("[")) {
                style = line;
            } else if (line.matches("\\.[^. ].*")) {
                title = line.substring(1);
            } else if (line.equals("----")) {
                int end = i + 1;
                while (!lines.get(end).equals("----")) {
                    end++;
                }
                blocks.add(new Block(i + 1, style, title, List.copyOf(remarks), String.join("\n", lines.subList(i + 1, end)) + "\n"));
                i = end;
                style = "";
                title = "";
                remarks.clear();
            } else if (line.isBlank()) {
                style = "";
                title = "";
            }
        }
        return blocks;
    }

    private void follow(Block block) throws IOException, InterruptedException {
        String text = replaced(block.text());
        if (block.remarks().contains("skip when installed") && "true".equals(System.getenv("MIGRATOR_INSTALLED"))) {
            System.out.println("          (installed already)");
        } else if (block.style().startsWith("[source,bash")) {
            run(block, text);
        } else if (block.style().startsWith("[listing")) {
            expect(block, text);
        } else if (block.style().startsWith("[source") && block.title().contains(".") && !block.title().contains(" ")) {
            Path file = Path.of(Files.readString(state.resolve("folder")).strip()).resolve(block.title());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            System.out.printf("          wrote %s%n", block.title());
        }
    }

    private String replaced(String text) {
        String now = text;
        for (Map.Entry<String, String> each : replacements.entrySet()) {
            now = now.replace(each.getKey(), each.getValue());
        }
        return now;
    }

    private void run(Block block, String commands) throws IOException, InterruptedException {
        System.out.printf("          $ %s%n", block.text().strip().replace("\n", "\n          $ "));
        if (block.remarks().contains("stop")) {
            stop();
        }
        String until = block.remarks().stream().filter(each -> each.startsWith("until: ")).map(each -> each.substring(7))
                .findFirst().orElse("");
        Path script = Files.writeString(state.resolve("script"), "set -e\n"
                + "test ! -f '" + state + "/environment' || . '" + state + "/environment'\n"
                + "cd \"$(cat '" + state + "/folder')\"\n" + (until.isEmpty() ? "" : "exec ") + commands
                + "pwd > '" + state + "/folder'\nexport -p > '" + state + "/environment'\n");
        long start = System.nanoTime();
        Process process = new ProcessBuilder("bash", script.toString()).directory(folder.toFile()).redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.PIPE).start();
        StringBuilder said = new StringBuilder();
        running.put(commands, process);
        Thread reader = new Thread(() -> read(process, said));
        reader.setDaemon(true);
        reader.start();
        if (until.isEmpty()) {
            process.getOutputStream().close();
            boolean ended = process.waitFor(DEADLINE.toSeconds(), TimeUnit.SECONDS);
            reader.join(TimeUnit.SECONDS.toMillis(20));
            running.remove(commands);
            boolean shouldFail = block.remarks().contains("fails");
            if (!ended || (process.exitValue() == 0) == shouldFail) {
                process.destroyForcibly();
                throw wrong(block, "ended with " + (ended ? process.exitValue() : "no code in time"), said);
            }
        } else {
            await(block, process, until, said);
        }
        synchronized (said) {
            output = said.toString();
        }
        System.out.printf("%6.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static void await(Block block, Process process, String until, StringBuilder said) throws InterruptedException {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        while (true) {
            synchronized (said) {
                if (said.indexOf(until) >= 0) {
                    return;
                }
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw wrong(block, "never said: " + until, said);
                }
                said.wait(1000);
            }
        }
    }

    private static void read(Process process, StringBuilder said) {
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            lines.lines().forEach(line -> {
                synchronized (said) {
                    said.append(line.replaceAll("\u001B\\[[0-9;?]*[A-Za-z]", "")).append('\n');
                    said.notifyAll();
                }
            });
        } catch (IOException | UncheckedIOException e) {
            // The process was stopped
        }
    }

    private void stop() {
        running.values().forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroy);
            process.toHandle().destroy();
            try {
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        running.clear();
    }

    /** Finds the lines of the page in the output, one after the other; numbers may differ, and the words before a message. */
    private void expect(Block block, String text) {
        List<String> said = output.lines().map(Follow::plain).toList();
        int at = 0;
        for (String line : text.lines().filter(each -> !each.isBlank() && !each.strip().equals("…")).toList()) {
            Matcher wanted = Pattern.compile(Arrays.stream(plain(line).split("\\d+", -1)).map(Pattern::quote)
                    .reduce((one, other) -> one + "\\d+" + other).orElse("")).matcher("");
            while (at < said.size() && !wanted.reset(said.get(at)).find()) {
                at++;
            }
            if (at++ == said.size()) {
                throw wrong(block, "was to print, after the lines above it: " + line, new StringBuilder(output));
            }
        }
    }

    private static String plain(String line) {
        return line.replaceAll("\\s+", " ").strip();
    }

    private static IllegalStateException wrong(Block block, String what, StringBuilder said) {
        return new IllegalStateException("The block at line " + block.line() + " " + what + "\n" + block.text() + "\nwhich said:\n" + said);
    }
}
