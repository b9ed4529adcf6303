package org.acme.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class Purchase {

    @Id
    @GeneratedValue
    public Long id;

    public String article;
}
