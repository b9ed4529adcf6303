package io.quarkiverse.migrator.it.mappings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Mapped in {@code META-INF/orm.xml} alone. */
public class Legacy {

    private Long id;
    private String title;
    private LocalDate printed;
    private List<String> aliases = new ArrayList<>();

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getPrinted() {
        return printed;
    }

    public void setPrinted(LocalDate printed) {
        this.printed = printed;
    }

    public List<String> getAliases() {
        return aliases;
    }

    public void setAliases(List<String> aliases) {
        this.aliases = aliases;
    }
}
