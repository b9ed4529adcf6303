package io.quarkiverse.migrator.it.support;

/** What is read of a PostgreSQL catalog: a query for each kind of thing, of one column of text. */
enum PostgresCatalogQuery {

    SCHEMAS("""
            select concat('schema ', n.nspname, ' comment=', quote_nullable(obj_description(n.oid, 'pg_namespace')))
            from pg_namespace n
            where {user}"""),

    TABLES("""
            select concat(case c.relkind when 'p' then 'partitioned table ' when 'f' then 'foreign table ' else 'table ' end,
                n.nspname, '.', c.relname, ' persistence=', c.relpersistence, ' options=', c.reloptions::text,
                ' comment=', quote_nullable(obj_description(c.oid, 'pg_class')))
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'f') and {own}"""),

    COLUMNS("""
            select concat('column ', n.nspname, '.', c.relname, '.', a.attname, ' ', format_type(a.atttypid, a.atttypmod),
                case when a.attnotnull then ' not null' else '' end,
                case when a.attgenerated <> '' then concat(' generated(', a.attgenerated, ')=') when d.adbin is not null
                    then ' default=' else '' end, pg_get_expr(d.adbin, d.adrelid),
                case a.attidentity when '' then '' else concat(' identity=', a.attidentity) end,
                case when a.attcollation <> t.typcollation then concat(' collate=', co.collname) else '' end,
                ' comment=', quote_nullable(col_description(c.oid, a.attnum)))
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_type t on t.oid = a.atttypid
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            left join pg_collation co on co.oid = a.attcollation
            where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'f') and {own}"""),

    // Not-null constraints (type n, since PostgreSQL 18) are left out: the column's row says it, and their names are the server's
    CONSTRAINTS("""
            select concat('constraint ', n.nspname, '.', c.relname, '.', k.conname, ' type=', k.contype, ' ',
                pg_get_constraintdef(k.oid), ' comment=', quote_nullable(obj_description(k.oid, 'pg_constraint')))
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid
            join pg_namespace n on n.oid = c.relnamespace
            where k.contype <> 'n' and {own}"""),

    INDEXES("""
            select concat('index ', n.nspname, '.', i.relname, ' ', pg_get_indexdef(x.indexrelid),
                case when x.indisvalid then '' else ' invalid' end,
                ' comment=', quote_nullable(obj_description(i.oid, 'pg_class')))
            from pg_index x
            join pg_class i on i.oid = x.indexrelid
            join pg_class c on c.oid = x.indrelid
            join pg_namespace n on n.oid = c.relnamespace
            where {own}"""),

    SEQUENCES(
            """
                    select concat('sequence ', n.nspname, '.', c.relname, ' ', format_type(s.seqtypid, null), ' start=', s.seqstart,
                        ' increment=', s.seqincrement, ' min=', s.seqmin, ' max=', s.seqmax, ' cache=', s.seqcache, ' cycle=', s.seqcycle,
                        ' owner=', (select concat(o.relname, '.', a.attname) from pg_depend d
                            join pg_class o on o.oid = d.refobjid
                            join pg_attribute a on a.attrelid = o.oid and a.attnum = d.refobjsubid
                            where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i')),
                        ' comment=', quote_nullable(obj_description(c.oid, 'pg_class')))
                    from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace
                    where {own}"""),

    ENUM_TYPES("""
            select concat('enum type ', n.nspname, '.', c.typname, ' ',
                (select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) from pg_enum e
                    where e.enumtypid = c.oid),
                ' comment=', quote_nullable(obj_description(c.oid, 'pg_type')))
            from pg_type c join pg_namespace n on n.oid = c.typnamespace
            where c.typtype = 'e' and {user}"""),

    COMPOSITE_TYPES("""
            select concat('composite type ', n.nspname, '.', c.relname, ' ',
                (select string_agg(concat(quote_ident(a.attname), ' ', format_type(a.atttypid, a.atttypmod), ' comment=',
                    quote_nullable(col_description(c.oid, a.attnum))), ', ' order by a.attnum)
                    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
                ' comment=', quote_nullable(obj_description(c.reltype, 'pg_type')))
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'c' and {own}"""),

    CASTS("""
            select concat('cast ', format_type(c.castsource, null), ' as ', format_type(c.casttarget, null),
                ' context=', c.castcontext, ' method=', c.castmethod)
            from pg_cast c where c.oid >= 16384"""),

    VIEWS("""
            select concat(case c.relkind when 'm' then 'materialized view ' else 'view ' end, n.nspname, '.', c.relname, ' ',
                pg_get_viewdef(c.oid), ' comment=', quote_nullable(obj_description(c.oid, 'pg_class')))
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('v', 'm') and {own}"""),

    FUNCTIONS("""
            select concat('function ', n.nspname, '.', c.proname, ' ', case c.prokind when 'a' then ''
                else pg_get_functiondef(c.oid) end)
            from pg_proc c join pg_namespace n on n.oid = c.pronamespace
            where {user}"""),

    TRIGGERS("""
            select concat('trigger ', n.nspname, '.', c.relname, '.', t.tgname, ' ', pg_get_triggerdef(t.oid))
            from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
            where not t.tgisinternal and {own}""");

    private static final String USER = "n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'";
    private static final String OWN = USER + " and c.relname <> 'flyway_schema_history'";

    private final String sql;

    PostgresCatalogQuery(String sql) {
        this.sql = sql;
    }

    /** The query, of what isn't the server's or Flyway's. */
    String sql() {
        return sql.replace("{own}", OWN).replace("{user}", USER);
    }
}
