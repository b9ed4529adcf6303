package io.quarkiverse.migrator.runtime.config;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form of a reactive URL, with other settings of the datasource where they matter, and what follows for JDBC.
 *
 * @param group what the form is about
 * @param settings of the datasource, by the part of their names that follows {@code quarkus.datasource.}
 * @param jdbcUrl what is derived, or {@code !} and the beginning of the reason why nothing is
 * @param user the user's name and the password, with a slash between
 * @param ignored the parameters that JDBC has no counterpart of, which are reported
 */
record UrlForm(String group, Map<String, String> settings, String jdbcUrl, String user, String ignored) {

    private static final String REFUSED = "! ";

    /** The forms of a text with a line for each: settings, JDBC URL, user, and ignored parameters, separated by bars. */
    static Stream<UrlForm> all(String text) {
        Stream.Builder<UrlForm> forms = Stream.builder();
        String group = "";
        for (String line : text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            if (line.startsWith("# ")) {
                group = line.substring(2);
            } else {
                List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                forms.add(new UrlForm(group, settings(cells.get(0)), cells.get(1), cell(cells, 2), cell(cells, 3)));
            }
        }
        return forms.build();
    }

    private static Map<String, String> settings(String text) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String setting : text.split(" ; ")) {
            int delimiter = setting.matches("[a-z-]+://.*|vertx-reactive:.*") ? -1 : setting.indexOf('=');
            settings.put(delimiter < 0 ? "reactive.url" : setting.substring(0, delimiter).strip(),
                    setting.substring(delimiter + 1).strip());
        }
        return settings;
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean isRefused() {
        return jdbcUrl.startsWith(REFUSED);
    }

    String reason() {
        return jdbcUrl.substring(REFUSED.length());
    }

    @Override
    public String toString() {
        return String.join(" ; ", settings.entrySet().stream().map(Object::toString).toList());
    }
}
