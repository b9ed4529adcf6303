package org.acme.returns;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class Complaint {

    @Id
    @GeneratedValue
    public Long id;

    public String reason;
}
