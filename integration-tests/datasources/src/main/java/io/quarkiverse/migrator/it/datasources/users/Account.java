package io.quarkiverse.migrator.it.datasources.users;

import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "accounts")
public class Account {
    @Id
    @GeneratedValue
    public Long id;
    public String name;
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> details;
}
