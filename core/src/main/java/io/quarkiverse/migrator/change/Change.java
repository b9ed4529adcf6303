package io.quarkiverse.migrator.change;

/**
 * One difference between two schemas.
 * <p>
 * Where tables or columns are renamed in the same run, what is dropped is named as before, everything else as after.
 */
public sealed interface Change
        permits AddNamespace, AlterDiscriminator, DropNamespace, AddType, DropType, AlterType, RemakeTypes, RenameType,
        RenameAttribute,
        AddObject, DropObject, AddView, DropView, AlterView, RenameView,
        AddSequence, DropSequence,
        AlterSequence, RenameSequence, ContinueNumbering, AddTable, DropTable, RenameTable, CommentTable, AddColumn, DropColumn,
        RenameColumn,
        RenameIdentity,
        AlterColumn, ReplaceColumn, AddConstraint, DropConstraint, RenameConstraint, AddIndex, DropIndex, RenameIndex {

    /** Calls the visitor's method for this kind of change. */
    <R> R accept(ChangeVisitor<R> visitor);
}
