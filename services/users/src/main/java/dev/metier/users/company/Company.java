package dev.metier.users.company;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CompanyCreated;
import dev.metier.contracts.users.CompanyDeleted;
import dev.metier.contracts.users.CompanyMemberAdded;
import dev.metier.contracts.users.CompanyMemberRemoved;
import dev.metier.contracts.users.CompanyRequest;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.contracts.users.CompanyUpdated;
import dev.metier.users.text.PlainText;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A company with those who work in it; it always has an owner. */
@Table("companies")
class Company extends AbstractAggregateRoot<Company> {

    private static final int MOST_MEMBERS = 1000;

    @Id
    private final CompanyId id;

    private String name;
    private @Nullable String website;
    private @Nullable String about;
    private @Nullable String place;
    private final UserId founderId;
    private final Instant createdAt;

    @MappedCollection(idColumn = "company_id")
    private Set<Membership> members;

    @Version
    private int version;

    /** As stored. */
    @PersistenceCreator
    Company(CompanyId id, String name, UserId founderId, Instant createdAt, Set<Membership> members) {
        this.id = id;
        this.name = name;
        this.founderId = founderId;
        this.createdAt = createdAt;
        this.members = members;
    }

    /** A new company whose founder owns it. */
    static Company found(CompanyRequest request, UserId founder, Instant now) {
        var company = new Company(CompanyId.create(), request.name(), founder, now, new HashSet<>());
        company.write(request);
        company.registerEvent(new CompanyCreated(company.id, company.name));
        company.registerEvent(company.updated());
        company.join(founder, CompanyRole.OWNER, now);
        return company;
    }

    void describe(CompanyRequest request) {
        write(request);
        registerEvent(updated());
    }

    /** Lets a person in, or gives a member another role. */
    void add(UserId user, CompanyRole role, Instant now) {
        Optional<Membership> known = membershipOf(user);
        if (known.isPresent() && known.get().role() == role) {
            throw CompanyRejected.memberExists();
        }
        if (known.isPresent()) {
            demandOtherOwner(known.get());
            members.remove(known.get());
        }
        if (members.size() >= MOST_MEMBERS) {
            throw CompanyRejected.full(MOST_MEMBERS);
        }
        join(user, role, known.map(Membership::since).orElse(now));
    }

    void remove(UserId user) {
        Membership membership = membershipOf(user).orElseThrow(CompanyRejected::noMember);
        demandOtherOwner(membership);
        members.remove(membership);
        registerEvent(new CompanyMemberRemoved(id, user));
    }

    void close() {
        registerEvent(new CompanyDeleted(id));
    }

    boolean isOwnedBy(UserId user) {
        return membershipOf(user).filter(Membership::isOwner).isPresent();
    }

    boolean hasMember(UserId user) {
        return membershipOf(user).isPresent();
    }

    private void join(UserId user, CompanyRole role, Instant since) {
        members.add(new Membership(user, role, since));
        registerEvent(new CompanyMemberAdded(id, user, role));
    }

    private void demandOtherOwner(Membership leaving) {
        boolean last = members.stream().filter(Membership::isOwner).allMatch(leaving::equals);
        if (leaving.isOwner() && last) {
            throw CompanyRejected.needsOwner();
        }
    }

    private Optional<Membership> membershipOf(UserId user) {
        return members.stream().filter(member -> member.userId().equals(user)).findFirst();
    }

    private void write(CompanyRequest request) {
        name = PlainText.name("name", request.name());
        website = PlainText.lineOrNothing("website", request.website());
        about = PlainText.linesOrNothing("about", request.about());
        place = PlainText.lineOrNothing("place", request.place());
    }

    private CompanyUpdated updated() {
        return new CompanyUpdated(id, name, website, place);
    }

    CompanyId id() {
        return id;
    }

    String name() {
        return name;
    }
}
