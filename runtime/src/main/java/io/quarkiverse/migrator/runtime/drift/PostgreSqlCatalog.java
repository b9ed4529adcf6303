package io.quarkiverse.migrator.runtime.drift;

import io.quarkiverse.migrator.runtime.drift.Part.Kind;

/**
 * What is read of a PostgreSQL catalog: for each kind of thing a query of its schema, its table, its name, and of what is
 * compared. The one parameter is an array of schemas.
 */
enum PostgreSqlCatalog {

    TABLES(Kind.TABLE, """
            select n.nspname, c.relname, '', obj_description(c.oid, 'pg_class') as "comment",
                array_to_string(c.reloptions, ', ') as "options",
                case c.relkind when 'p' then pg_get_partkeydef(c.oid) end as "partition by"
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'f') and n.nspname = any (?)
            order by 1, 2"""),

    COLUMNS(Kind.COLUMN, """
            select n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod) as "type",
                case when a.attnotnull then 'not null' else 'nullable' end as "nullability",
                case when a.attgenerated = '' then 'default ' || pg_get_expr(d.adbin, d.adrelid) end as "default",
                case when a.attgenerated <> '' then 'generated as ' || pg_get_expr(d.adbin, d.adrelid) end as "expression",
                case a.attidentity when 'a' then 'identity' when 'd' then 'identity by default' end as "identity",
                case when a.attcollation <> t.typcollation then 'collate ' || co.collname end as "collation",
                'comment ' || quote_literal(col_description(c.oid, a.attnum)) as "comment"
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_type t on t.oid = a.atttypid
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            left join pg_collation co on co.oid = a.attcollation
            where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'f') and n.nspname = any (?)
            order by 1, 2, a.attnum"""),

    // Not-null constraints (type n, since PostgreSQL 18) are left out: the column says it, and their names are the server's
    CONSTRAINTS(Kind.CONSTRAINT, """
            select n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid) as "definition"
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            where k.contype in ('p', 'u', 'f', 'c', 'x') and n.nspname = any (?)
            order by 1, 2, 3"""),

    INDEXES(Kind.INDEX, """
            select n.nspname, c.relname, i.relname, pg_get_indexdef(x.indexrelid) as "definition",
                case when not x.indisvalid then 'invalid' end as "validity"
            from pg_index x
            join pg_class i on i.oid = x.indexrelid
            join pg_class c on c.oid = x.indrelid
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?)
                and not exists (select from pg_constraint k where k.conindid = x.indexrelid and k.contype in ('p', 'u', 'x'))
            order by 1, 2, 3"""),

    // A sequence behind a column is the column's
    SEQUENCES(Kind.SEQUENCE, """
            select n.nspname, c.relname, '', format_type(s.seqtypid, null) as "type", 'start ' || s.seqstart as "start",
                'increment ' || s.seqincrement as "increment", 'minimum ' || s.seqmin as "minimum",
                'maximum ' || s.seqmax as "maximum", 'cache ' || s.seqcache as "cache",
                case when s.seqcycle then 'cycle' end as "cycle"
            from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?)
                and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
                    and d.refobjsubid > 0 and d.deptype in ('a', 'i'))
            order by 1, 2"""),

    VIEWS(Kind.VIEW, """
            select n.nspname, c.relname, '', pg_get_viewdef(c.oid) as "query", obj_description(c.oid, 'pg_class') as "comment",
                (select string_agg(quote_ident(a.attname) || ' ' || quote_literal(col_description(c.oid, a.attnum)), ', '
                        order by a.attname)
                    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0) as "column comments"
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'v' and n.nspname = any (?)
            order by 1, 2"""),

    ENUM_TYPES(Kind.TYPE, """
            select n.nspname, t.typname, '',
                (select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) from pg_enum e
                    where e.enumtypid = t.oid) as "labels"
            from pg_type t join pg_namespace n on n.oid = t.typnamespace
            where t.typtype = 'e' and n.nspname = any (?)
            order by 1, 2"""),

    COMPOSITE_TYPES(Kind.TYPE, """
            select n.nspname, c.relname, '',
                (select string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', '
                        order by a.attname)
                    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as "attributes"
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'c' and n.nspname = any (?)
            order by 1, 2""");

    private final Kind kind;
    private final String sql;

    PostgreSqlCatalog(Kind kind, String sql) {
        this.kind = kind;
        this.sql = sql;
    }

    Kind kind() {
        return kind;
    }

    String sql() {
        return sql;
    }
}
