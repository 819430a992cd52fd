package dev.metier.jobs.company;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CompaniesApi;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.contracts.users.CompanyView;
import dev.metier.contracts.users.MemberView;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CurrentCaller;
import dev.metier.platform.tenancy.TenantMembers;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether the caller may recruit for a company. The local copy answers; only where it knows nothing yet (a company founded a
 * moment ago) the owner of the fact is asked, so that who just founded a company can go on at once.
 */
@Component
public class CompanyAccess {

    private final TenantMembers members;
    private final CompanyCache companies;
    private final CompaniesApi users;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;

    CompanyAccess(
            TenantMembers members,
            CompanyCache companies,
            CompaniesApi users,
            CurrentCaller callers,
            TransactionTemplate transactions) {
        this.members = members;
        this.companies = companies;
        this.users = users;
        this.callers = callers;
        this.transactions = transactions;
    }

    /** Errors: {@code not-found} where the caller has nothing to do with the company. */
    public void requireRecruiter(CompanyId company) {
        UserId user = callers.userId();
        CompanyRole role = known(company, user)
                .or(() -> ask(company, user))
                .orElseThrow(() -> MetierException.notFound("company"));
        if (role == CompanyRole.INTERVIEWER) {
            throw new MetierException(
                    ErrorCode.FORBIDDEN, "Interviewers rate; ask a recruiter of the company to do this.");
        }
    }

    private Optional<CompanyRole> known(CompanyId company, UserId user) {
        return transactions.execute(transaction -> members.role(company, user).map(CompanyRole::valueOf));
    }

    private Optional<CompanyRole> ask(CompanyId company, UserId user) {
        try {
            MemberView member = users.member(company, user);
            CompanyView view = users.get(company);
            transactions.executeWithoutResult(transaction -> {
                companies.learn(company, view.name(), view.website(), view.place());
                members.add(company, user, member.role().name());
            });
            return Optional.of(member.role());
        } catch (MetierException e) {
            if (e.code() == ErrorCode.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
