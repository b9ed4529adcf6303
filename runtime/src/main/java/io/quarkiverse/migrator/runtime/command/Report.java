package io.quarkiverse.migrator.runtime.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** What a command tells a program: one JSON document, and nothing else. Nobody is there to be asked. */
final class Report implements Dialog {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Dialog dialog;
    private final List<Map<String, Object>> datasources = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    Report(Dialog dialog) {
        this.dialog = dialog;
    }

    @Override
    public void say(String text) {
        // The values of the outcome say it
    }

    @Override
    public void complain(String text) {
        errors.add(text);
        dialog.complain(text);
    }

    @Override
    public Optional<String> ask(String question) {
        return Optional.empty();
    }

    void add(String datasource, Outcome outcome) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("datasource", datasource);
        values.putAll(outcome.values());
        datasources.add(values);
    }

    /** Writes the document. */
    void end(String command, int exitCode) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", command);
        document.put("exitCode", exitCode);
        document.put("datasources", datasources);
        if (!errors.isEmpty()) {
            document.put("error", String.join("\n", errors));
        }
        try {
            dialog.say(JSON.writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
