package io.quarkiverse.migrator.it.library.lending;

import java.util.UUID;

import io.quarkiverse.migrator.it.library.catalog.Address;

/** A member as the API shows and takes one. */
public record MemberView(UUID id, String name, String email, Address address) {

    static MemberView of(Member member) {
        return new MemberView(member.id, member.name, member.email, member.address);
    }

    Member toMember() {
        Member member = new Member();
        member.name = name;
        member.email = email;
        member.address = address;
        return member;
    }
}
