package dev.metier.users.company;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.AddMemberRequest;
import dev.metier.contracts.users.CompanyRequest;
import dev.metier.platform.errors.MetierException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with companies. */
@Component
class EditCompanies {

    private final Companies companies;
    private final JdbcClient db;
    private final Clock clock;

    EditCompanies(Companies companies, JdbcClient db, Clock clock) {
        this.companies = companies;
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    CompanyId found(CompanyRequest request, UserId founder) {
        return saved(Company.found(request, founder, clock.instant())).id();
    }

    @Transactional
    void describe(CompanyId id, UserId owner, CompanyRequest request) {
        change(id, owner, company -> company.describe(request));
    }

    @Transactional
    void delete(CompanyId id, UserId owner) {
        Company company = ownedBy(owner, id);
        company.close();
        companies.delete(company);
    }

    /** An address that nobody has changes nothing, so that nobody learns who has an account. */
    @Transactional
    void addMember(CompanyId id, UserId owner, AddMemberRequest request) {
        Company company = ownedBy(owner, id);
        userOf(request.email()).ifPresent(user -> {
            company.add(user, request.role(), clock.instant());
            saved(company);
        });
    }

    /** Owners remove anybody, everybody removes themself. */
    @Transactional
    void removeMember(CompanyId id, UserId caller, UserId leaving) {
        Company company = caller.equals(leaving) ? joinedBy(caller, id) : ownedBy(caller, id);
        company.remove(leaving);
        saved(company);
    }

    private void change(CompanyId id, UserId owner, Consumer<Company> verb) {
        Company company = ownedBy(owner, id);
        verb.accept(company);
        saved(company);
    }

    private Company ownedBy(UserId owner, CompanyId id) {
        Company company = joinedBy(owner, id);
        if (!company.isOwnedBy(owner)) {
            throw CompanyRejected.ownersOnly();
        }
        return company;
    }

    private Company joinedBy(UserId member, CompanyId id) {
        return companies
                .findById(id)
                .filter(company -> company.hasMember(member))
                .orElseThrow(() -> MetierException.notFound("company"));
    }

    private Company saved(Company company) {
        try {
            return companies.save(company);
        } catch (DuplicateKeyException e) {
            throw CompanyRejected.nameTaken();
        }
    }

    private Optional<UserId> userOf(String address) {
        return db.sql("select user_id_of(?)")
                .param(address.strip().toLowerCase(Locale.ROOT))
                .query((row, n) ->
                        Optional.ofNullable(row.getObject(1, UUID.class)).map(UserId::new))
                .single();
    }
}
