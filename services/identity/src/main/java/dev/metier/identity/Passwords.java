package dev.metier.identity;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.identity.ChangePasswordRequest;
import dev.metier.contracts.identity.ResetPasswordRequest;
import dev.metier.identity.account.Account;
import dev.metier.identity.account.Accounts;
import dev.metier.identity.account.Credentials;
import dev.metier.identity.account.PasswordRules;
import dev.metier.identity.mail.MailPurpose;
import dev.metier.identity.mail.Mails;
import dev.metier.identity.session.EndSessions;
import dev.metier.identity.session.SessionEnd;
import dev.metier.platform.errors.MetierException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do about their passwords and addresses by links in mails, and by knowing the password that holds. */
@Component
class Passwords {

    private final Accounts accounts;
    private final Credentials credentials;
    private final PasswordRules rules;
    private final Mails mails;
    private final EndSessions sessions;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Passwords(
            Accounts accounts,
            Credentials credentials,
            PasswordRules rules,
            Mails mails,
            EndSessions sessions,
            TransactionTemplate transactions,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.rules = rules;
        this.mails = mails;
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Transactional
    void forgot(String email) {
        order(email, MailPurpose.PASSWORD_RESET, Account::isActive);
    }

    @Transactional
    void resendVerification(String email) {
        order(email, MailPurpose.EMAIL_VERIFICATION, account -> account.isActive() && !account.hasVerifiedEmail());
    }

    /** Who opens the link reads the mail of the account, so the address is verified too. */
    void reset(ResetPasswordRequest request) {
        String hash = credentials.hash(request.password());
        transactions.executeWithoutResult(status -> {
            Account account = redeem(request.token(), MailPurpose.PASSWORD_RESET);
            // A refusal undoes the use of the link: the person may try another password with it.
            rules.check(request.password(), account.email());
            account.verifyEmail(clock.instant());
            accounts.save(account);
            credentials.store(account.id(), hash);
            mails.withdraw(account.id(), MailPurpose.PASSWORD_RESET);
            sessions.allOf(account.id(), SessionEnd.PASSWORD_CHANGED);
        });
    }

    /** Errors: {@code credentials-invalid}, {@code password-too-weak}. */
    void change(UserId person, @Nullable UUID session, ChangePasswordRequest request) {
        Optional<String> hash = credentials.hashOf(person);
        if (!credentials.fits(request.currentPassword(), hash)) {
            throw new MetierException(
                    ErrorCode.CREDENTIALS_INVALID,
                    "The password that holds now is another one.",
                    List.of(new FieldError("currentPassword", "is not right")));
        }
        String next = credentials.hash(request.password());
        transactions.executeWithoutResult(status -> {
            Account account = accounts.findById(person).orElseThrow(() -> MetierException.notFound("account"));
            rules.check(request.password(), account.email());
            credentials.store(person, next);
            mails.withdraw(person, MailPurpose.PASSWORD_RESET);
            sessions.allBut(session, person, SessionEnd.PASSWORD_CHANGED);
        });
    }

    @Transactional
    void verifyEmail(String token) {
        Account account = redeem(token, MailPurpose.EMAIL_VERIFICATION);
        account.verifyEmail(clock.instant());
        accounts.save(account);
        mails.withdraw(account.id(), MailPurpose.EMAIL_VERIFICATION);
    }

    private Account redeem(String token, MailPurpose purpose) {
        UserId id = mails.redeem(token, purpose);
        return accounts.findById(id).orElseThrow(() -> MetierException.notFound("account"));
    }

    private void order(String email, MailPurpose purpose, Predicate<Account> fits) {
        accounts.findByEmailKey(Account.keyOf(email))
                .filter(fits)
                .ifPresent(account -> mails.order(account.id(), purpose));
    }
}
