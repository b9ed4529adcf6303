package io.quarkiverse.migrator.it.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** The packaged application makes the same database by its scripts as Hibernate Reactive makes at its start. */
class MappingsIT {

    @Test
    void scriptsGiveWhatHibernateReactiveCreates() throws Exception {
        Database migrated = PostgresServer.shared().createDatabase();
        try (PackagedApp app = PackagedApp.start(migrated, Map.of())) {
            assertThat(get(app.address() + "/mappings/count")).isEqualTo("0");
        }
        Database created = PostgresServer.shared().createDatabase();
        try (PackagedApp app = PackagedApp.start(created, Map.of(
                "QUARKUS_FLYWAY_ACTIVE", "false",
                "QUARKUS_HIBERNATE_ORM_SCHEMA_MANAGEMENT_STRATEGY", "create",
                "QUARKUS_HIBERNATE_ORM_SCHEMA_MANAGEMENT_CREATE_SCHEMAS", "true"))) {
            assertThat(get(app.address() + "/mappings/count")).isEqualTo("0");
        }

        Catalog ours = migrated.catalog().withoutOrderInChecks();
        // Hibernate loses a comment with an apostrophe, which it writes as it stands
        assertThat(created.catalog().withoutOrderInChecks().diff(ours)).containsExactly(
                "+ column public.article.name character varying(255) not null comment='The name as the shop''s sign shows it'",
                "- column public.article.name character varying(255) not null comment=NULL",
                "+ column public.article_text.text character varying(5000) comment='It''s long'",
                "- column public.article_text.text character varying(5000) comment=NULL",
                "+ table public.article persistence=p options= comment='What the shop''s owner sells'",
                "- table public.article persistence=p options= comment=NULL");
        assertThat(ours.rows()).hasSizeGreaterThan(400);
    }

    private static String get(String address) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }
}
