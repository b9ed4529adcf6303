package io.quarkiverse.migrator.it.datasources.products;

import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "products")
public class Product {
    @Id
    @GeneratedValue
    public Long id;
    public String name;
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> details;
}
