package io.quarkiverse.migrator;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what an entity, or a persistent attribute of an entity or embeddable, was called before, so that the next script renames
 * its table or column in place of dropping it with its rows. Of an embeddable it is the former name of its composite type.
 * <p>
 * Where rows say by the name of an entity that they belong to it, or that they refer to it, they get the new name: in a table
 * that
 * entities share, and with {@code @Any}, where the former name can have the former package before it.
 * <p>
 * The annotation may stay: it counts only until a script has made the new name. A rename whose former name the scripts
 * do not know is ignored.
 */
@Documented
@Target({ ElementType.TYPE, ElementType.FIELD, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface RenamedFrom {

    /**
     * The former name: of the entity or its table, or of the attribute or its column. Of an association or a collection it is
     * the attribute's, from which the join column's or the collection table's follows.
     */
    String value();
}
