package io.quarkiverse.migrator.state;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;

import io.quarkiverse.migrator.plan.Hazard;
import io.quarkiverse.migrator.plan.Statement;

/** The text of a script: what it does as comments, what each statement risks, and the statements. */
public final class ScriptWriter {

    /** The first line of each script that Migrator wrote. */
    public static final String SIGNATURE = "-- Written by Migrator from the entities. Review it, edit it if need be, commit it.";
    /** The first line of each way back that Migrator wrote. */
    public static final String UNDO_SIGNATURE = "-- Written by Migrator: takes back ";

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private ScriptWriter() {
    }

    /** A script with lines, such as the summary, at its head. */
    public static String render(List<String> head, List<Statement> statements) {
        return render(SIGNATURE, head, statements);
    }

    /** A way back, which says that what was dropped stays lost. */
    public static String renderUndo(String script, List<Statement> statements) {
        return render(UNDO_SIGNATURE + script + ". What that script dropped comes back empty.", List.of(), statements);
    }

    private static String render(String signature, List<String> summary, List<Statement> statements) {
        String head = signature + "\n" + summary.stream().map(line -> comment(line) + "\n").collect(joining());
        return head + statements.stream().map(ScriptWriter::render).collect(joining());
    }

    private static String render(Statement statement) {
        String hazards = statement.hazards().stream().map(ScriptWriter::words).collect(joining(", "));
        return "\n" + (hazards.isEmpty() ? "" : comment(hazards) + "\n") + statement.sql() + ";\n";
    }

    private static String words(Hazard hazard) {
        return hazard.code() + " " + hazard.words();
    }

    /** A comment of one line, in which Flyway finds no placeholder. */
    private static String comment(String text) {
        return ("-- " + LINE_END.matcher(text).replaceAll(" ").replace("${", "$ {")).stripTrailing();
    }
}
