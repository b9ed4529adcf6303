package io.quarkiverse.migrator.it.mappings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;

import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SortNatural;

/** Every kind of collection and association. */
public final class Collections {

    private Collections() {
    }

    /** Days of a shift. */
    public enum Shift {
        NIGHT,
        DAY
    }

    @Entity(name = "Team")
    public static class Team {
        @Id
        @GeneratedValue
        public Long id;
        @ManyToOne
        @OnDelete(action = OnDeleteAction.SET_NULL)
        public Team parent;
        @ElementCollection
        public List<String> nicknames = new ArrayList<>();
        @ElementCollection
        @OrderColumn(name = "place")
        @CollectionTable(name = "team_anthem", joinColumns = @JoinColumn(name = "team"))
        @Column(name = "verse", length = 400, nullable = false)
        @OnDelete(action = OnDeleteAction.CASCADE)
        public List<String> anthem = new ArrayList<>();
        @ElementCollection
        @MapKeyColumn(name = "language", length = 2)
        @Column(name = "motto")
        public Map<String, String> mottos = new HashMap<>();
        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        public Map<Shift, Integer> headcounts = new HashMap<>();
        @ElementCollection
        @Enumerated(EnumType.STRING)
        public Set<Shift> shifts = new HashSet<>();
        @ElementCollection
        public Set<Medal> medals = new HashSet<>();
        @ElementCollection
        @SortNatural
        public SortedSet<LocalDate> holidays = new TreeSet<>();
        @OneToMany
        @OrderColumn
        public List<Player> bench = new ArrayList<>();
        @OneToMany
        @JoinColumn(name = "reserve_of")
        public Set<Player> reserves = new HashSet<>();
        @OneToMany
        @MapKeyJoinColumn(name = "sponsor")
        public Map<Sponsor, Player> ambassadors = new HashMap<>();
        // A cycle: the team's captain belongs to a team
        @ManyToOne
        public Player captain;
    }

    /** An element with a column that may be null and one that may not. */
    @Embeddable
    public static class Medal {
        @Column(nullable = false)
        public int season;
        public String metal;
    }

    @Entity(name = "Player")
    public static class Player {
        @Id
        @GeneratedValue
        public Long id;
        @ManyToOne(optional = false)
        public Team team;
        @ManyToMany
        @JoinTable(name = "player_sponsor", uniqueConstraints = @UniqueConstraint(name = "one_sponsor_once", columnNames = {
                "sponsors_id", "players_id" }))
        public Set<Sponsor> sponsors = new HashSet<>();
        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        public Sponsor former;
        @ManyToOne
        @JoinColumn(name = "agent", foreignKey = @ForeignKey(name = "player_agent", foreignKeyDefinition = "foreign key (agent) references sponsor on update cascade"))
        public Sponsor agent;
    }

    @Entity(name = "Sponsor")
    public static class Sponsor {
        @Id
        @GeneratedValue
        public Long id;
        @Column(unique = true)
        public String code;
        @ManyToMany(mappedBy = "sponsors")
        public List<Player> players = new ArrayList<>();
    }

    @Entity(name = "Contract")
    public static class Contract {
        @Id
        @GeneratedValue
        public Long id;
        @ManyToOne
        @JoinColumn(name = "sponsor_code", referencedColumnName = "code")
        public Sponsor sponsor;
    }
}
