package dev.metier.search.candidate;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CurrentCaller;
import dev.metier.platform.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Who may look for people: whoever recruits for a company now, as this service knows by events; a role in a token says less. */
@Component
class Recruiters {

    private final JdbcClient db;
    private final CurrentCaller callers;
    private final TransactionOperations transactions;

    Recruiters(JdbcClient db, CurrentCaller callers, TransactionOperations transactions) {
        this.db = db;
        this.callers = callers;
        this.transactions = transactions;
    }

    /** Errors: {@code unauthenticated}, {@code forbidden}. */
    void require() {
        if (callers.get().is(Role.ADMIN)) {
            return;
        }
        UserId user = callers.userId();
        if (!Boolean.TRUE.equals(transactions.execute(transaction -> recruits(user)))) {
            throw new MetierException(
                    ErrorCode.FORBIDDEN,
                    "Owners and recruiters of a company look for candidates; register one, or ask to be added to yours.");
        }
    }

    private boolean recruits(UserId user) {
        return db.sql("select exists (select from tenant_members where user_id = ? and role in (?, ?))")
                .params(user.value(), CompanyRole.OWNER.name(), CompanyRole.RECRUITER.name())
                .query(Boolean.class)
                .single();
    }
}
