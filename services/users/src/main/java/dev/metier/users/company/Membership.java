package dev.metier.users.company;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CompanyRole;
import java.time.Instant;
import org.springframework.data.relational.core.mapping.Table;

/** That a person belongs to a company, as what and since when. */
@Table("user_companies")
record Membership(UserId userId, CompanyRole role, Instant since) {

    boolean isOwner() {
        return role == CompanyRole.OWNER;
    }
}
