package io.quarkiverse.migrator.deployment.devservices;

import java.sql.SQLException;

/** A server of this process, which the databases of a kind share. */
interface RunningServer {

    int port();

    String version();

    /** Creates a database, anew where there is one of that name, and its owner, who may do everything. */
    void create(String database, DatabaseAccount owner) throws SQLException;

    void stop();
}
