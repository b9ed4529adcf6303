package io.quarkiverse.migrator.deployment.hibernate;

/** Says what in a model can't be made into a schema. */
public class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ModelException(String message) {
        super(message);
    }
}
