package io.quarkiverse.migrator.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The page on URLs shows the tables that {@link UrlMatrixTest} goes by. */
class UrlPageTest {

    private static final Path PAGE = Path.of("../docs/modules/ROOT/pages/datasource-urls.adoc");

    @Test
    void showsTheForms() throws IOException {
        String page = Files.readString(PAGE);
        String expected = with(with(page, "postgresql", UrlForms.POSTGRESQL), "mysql", UrlForms.MYSQL);
        if (Boolean.getBoolean("urls.rewrite")) {
            Files.writeString(PAGE, expected);
        } else {
            assertThat(page).as("the page; -Durls.rewrite=true writes its tables anew").isEqualTo(expected);
        }
    }

    private static String with(String page, String name, List<UrlForm> forms) {
        String start = "// tag::" + name + "[]\n";
        String end = "// end::" + name + "[]\n";
        assertThat(page).containsOnlyOnce(start).containsOnlyOnce(end);
        return page.substring(0, page.indexOf(start)) + start + table(forms) + page.substring(page.indexOf(end));
    }

    private static String table(List<UrlForm> forms) {
        StringBuilder table = new StringBuilder("[cols=\"5,6,2,2\"]\n|===\n|Settings |JDBC URL |User/password |Reported\n");
        String group = "";
        for (UrlForm form : forms) {
            if (!form.group().equals(group)) {
                group = form.group();
                table.append("\n4+h|").append(group).append('\n');
            }
            table.append('|').append(settings(form)).append('\n');
            if (form.isRefused()) {
                table.append("3+|Refused: ").append(form.reason()).append('\n');
            } else {
                table.append('|').append(code(form.jdbcUrl())).append(" |").append(code(form.user())).append(" |")
                        .append(form.ignored().isEmpty() ? "" : code(form.ignored())).append('\n');
            }
        }
        return table.append("|===\n").toString();
    }

    private static String settings(UrlForm form) {
        return form.settings().entrySet().stream()
                .map(setting -> code(setting.getKey().equals("reactive.url") ? setting.getValue()
                        : setting.getKey() + "=" + setting.getValue()))
                .collect(Collectors.joining(" +\n"));
    }

    private static String code(String text) {
        return "`+" + text + "+`";
    }
}
