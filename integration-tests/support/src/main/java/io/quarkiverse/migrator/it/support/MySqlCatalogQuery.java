package io.quarkiverse.migrator.it.support;

/** What is read of a MySQL catalog: a query for each kind of thing, of one column of text. */
enum MySqlCatalogQuery {

    TABLES("""
            select concat('table ', table_name, ' engine=', engine, ' collate=', table_collation, ' comment=', quote(table_comment))
            from information_schema.tables
            where table_type = 'BASE TABLE' and {own}"""),

    COLUMNS("""
            select concat('column ', table_name, '.', column_name, ' ', column_type, if(is_nullable = 'NO', ' not null', ''),
                ' default=', quote(column_default), ' extra=', extra, ' generated=', coalesce(generation_expression, ''),
                ' collate=', coalesce(collation_name, ''), ' comment=', quote(column_comment))
            from information_schema.columns
            where {own}"""),

    CONSTRAINTS("""
            select concat('constraint ', c.table_name, '.', c.constraint_name, ' type=', c.constraint_type, ' (',
                group_concat(k.column_name order by k.ordinal_position), ')')
            from information_schema.table_constraints c
            join information_schema.key_column_usage k using (constraint_schema, constraint_name, table_name)
            where c.constraint_schema = database() and c.constraint_type <> 'FOREIGN KEY'
                and table_name <> 'flyway_schema_history'
            group by c.table_name, c.constraint_name, c.constraint_type"""),

    FOREIGN_KEYS("""
            select concat('constraint ', table_name, '.', constraint_name, ' type=FOREIGN KEY (',
                group_concat(k.column_name order by k.ordinal_position), ') references ', r.referenced_table_name, ' (',
                group_concat(k.referenced_column_name order by k.ordinal_position), ') on delete ', r.delete_rule,
                ' on update ', r.update_rule)
            from information_schema.referential_constraints r
            join information_schema.key_column_usage k using (constraint_schema, constraint_name, table_name)
            where constraint_schema = database()
            group by table_name, constraint_name, r.referenced_table_name, r.delete_rule, r.update_rule"""),

    INDEXES("""
            select concat('index ', table_name, '.', index_name, if(non_unique, ' ', ' unique '), index_type, ' (',
                group_concat(concat(column_name, coalesce(concat('(', sub_part, ')'), ''), if(collation = 'D', ' desc', ''))
                    order by seq_in_index), ') comment=', quote(index_comment))
            from information_schema.statistics
            where {own}
            group by table_name, index_name, non_unique, index_type, index_comment"""),

    VIEWS("""
            select concat('view ', table_name, ' ', replace(view_definition, concat('`', database(), '`.'), ''), ' check=',
                check_option)
            from information_schema.views
            where {own}"""),

    ROUTINES("""
            select concat(lower(routine_type), ' ', routine_name, ' ', routine_definition)
            from information_schema.routines
            where routine_schema = database()"""),

    TRIGGERS("""
            select concat('trigger ', trigger_name, ' ', action_timing, ' ', event_manipulation, ' ', event_object_table, ' ',
                action_statement)
            from information_schema.triggers
            where trigger_schema = database()""");

    private static final String OWN = "table_schema = database() and table_name <> 'flyway_schema_history'";

    private final String sql;

    MySqlCatalogQuery(String sql) {
        this.sql = sql;
    }

    /** The query, of what isn't the server's or Flyway's. */
    String sql() {
        return sql.replace("{own}", OWN);
    }
}
