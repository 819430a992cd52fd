package dev.metier.search.recommendation;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CurrentCaller;
import dev.metier.platform.tenancy.TenantMembers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Who looks for people for a company. */
@Component
class CompanyRecruiters {

    private static final Set<String> RECRUITING = Set.of(CompanyRole.OWNER.name(), CompanyRole.RECRUITER.name());

    private final TenantMembers members;
    private final CurrentCaller callers;
    private final TransactionOperations transactions;

    CompanyRecruiters(TenantMembers members, CurrentCaller callers, TransactionOperations transactions) {
        this.members = members;
        this.callers = callers;
        this.transactions = transactions;
    }

    /** The companies that the caller recruits for. Errors: {@code unauthenticated}. */
    List<CompanyId> companies() {
        UserId user = callers.userId();
        List<CompanyId> companies = transactions.execute(_ -> members.tenants(user, RECRUITING));
        return companies == null ? List.of() : companies;
    }

    /** Answers who asks. Errors: {@code unauthenticated}, {@code forbidden}. */
    UserId require(CompanyId company) {
        UserId user = callers.userId();
        Optional<String> role = transactions.execute(_ -> members.role(company, user));
        if (role == null || role.isEmpty() || !RECRUITING.contains(role.get())) {
            throw new MetierException(
                    ErrorCode.FORBIDDEN,
                    "Only owners and recruiters of the posting's company see who may fit it and ask people to apply.");
        }
        return user;
    }
}
