package io.quarkiverse.migrator.deployment.hibernate;

import java.util.ArrayList;
import java.util.List;

import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.AggregateColumn;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.internal.StandardTableExporter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/** The conditions on the components of a JSON or composite column, which only Hibernate's exporter can write. */
final class AggregateChecks extends StandardTableExporter {

    private static final String START = ", check (";

    AggregateChecks(Dialect dialect) {
        super(dialect);
    }

    List<String> of(Table table) {
        List<String> conditions = new ArrayList<>();
        if (dialect.getAggregateSupport() != null && dialect.getAggregateSupport().supportsComponentCheckConstraints()) {
            for (Column column : table.getColumns()) {
                if (column instanceof AggregateColumn aggregate && isSingle(aggregate)) {
                    StringBuilder fragment = new StringBuilder();
                    applyAggregateColumnCheck(fragment, aggregate);
                    if (!fragment.isEmpty()) {
                        conditions.add(fragment.substring(START.length(), fragment.length() - 1));
                    }
                }
            }
        }
        return conditions;
    }

    private static boolean isSingle(AggregateColumn column) {
        JdbcType type = ((BasicValue) column.getValue()).getResolution().getJdbcType();
        return switch (type.getDefaultSqlTypeCode()) {
            case SqlTypes.STRUCT_ARRAY, SqlTypes.STRUCT_TABLE, SqlTypes.JSON_ARRAY, SqlTypes.XML_ARRAY, SqlTypes.ARRAY -> false;
            // A check can't look into an XML document
            default -> !type.isXml();
        };
    }
}
