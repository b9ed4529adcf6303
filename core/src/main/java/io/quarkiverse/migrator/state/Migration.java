package io.quarkiverse.migrator.state;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is to be written for the changes of one build.
 *
 * @param scripts its scripts, in the order of their versions
 * @param snapshot the snapshot after them
 */
public record Migration(List<NewScript> scripts, Snapshot snapshot) {

    public Migration {
        scripts = List.copyOf(scripts);
    }

    /** The text of all its scripts, in the order in which they run. */
    public String text() {
        return scripts.stream().map(NewScript::text).collect(joining("\n"));
    }

    /** The text of all its ways back, in the order in which they run: the last script is taken back first. */
    public String undoText() {
        List<NewScript> last = new ArrayList<>(scripts);
        Collections.reverse(last);
        return last.stream().map(NewScript::undoText).collect(joining("\n"));
    }
}
