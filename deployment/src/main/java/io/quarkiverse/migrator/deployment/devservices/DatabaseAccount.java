package io.quarkiverse.migrator.deployment.devservices;

/** The owner of a database of an embedded server. */
record DatabaseAccount(String username, String password) {

    @Override
    public String toString() {
        return username;
    }
}
