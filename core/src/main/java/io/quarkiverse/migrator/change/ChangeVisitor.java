package io.quarkiverse.migrator.change;

/** One answer for each kind of change. */
public interface ChangeVisitor<R> {

    R visit(AddNamespace change);

    R visit(DropNamespace change);

    R visit(AddType change);

    R visit(DropType change);

    R visit(AlterType change);

    R visit(RemakeTypes change);

    R visit(RenameType change);

    R visit(RenameAttribute change);

    R visit(AddView change);

    R visit(DropView change);

    R visit(AlterView change);

    R visit(RenameView change);

    R visit(AddObject change);

    R visit(DropObject change);

    R visit(AddSequence change);

    R visit(DropSequence change);

    R visit(AlterSequence change);

    R visit(RenameSequence change);

    R visit(ContinueNumbering change);

    R visit(AlterDiscriminator change);

    R visit(AddTable change);

    R visit(DropTable change);

    R visit(RenameTable change);

    R visit(CommentTable change);

    R visit(AddColumn change);

    R visit(DropColumn change);

    R visit(RenameColumn change);

    R visit(RenameIdentity change);

    R visit(AlterColumn change);

    R visit(ReplaceColumn change);

    R visit(AddConstraint change);

    R visit(DropConstraint change);

    R visit(RenameConstraint change);

    R visit(AddIndex change);

    R visit(DropIndex change);

    R visit(RenameIndex change);
}
