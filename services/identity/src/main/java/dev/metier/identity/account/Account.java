package dev.metier.identity.account;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.identity.AccountActivated;
import dev.metier.contracts.identity.SessionUser;
import dev.metier.contracts.identity.SignUpRole;
import dev.metier.contracts.users.CreateUser;
import dev.metier.contracts.users.UserCreated;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A person's account: pending until the profile exists, then active, suspended by administrators. */
public class Account extends AbstractAggregateRoot<Account> {

    @Id
    private final UserId id;

    private final String email;
    private final String emailKey;
    private String displayName;
    private Set<String> roles;
    private AccountStatus status;
    private @Nullable Instant emailVerifiedAt;
    private final Instant createdAt;

    @Version
    private int version;

    /** As stored. */
    @PersistenceCreator
    Account(
            UserId id,
            String email,
            String emailKey,
            String displayName,
            Set<String> roles,
            AccountStatus status,
            @Nullable Instant emailVerifiedAt,
            Instant createdAt) {
        this.id = id;
        this.email = email;
        this.emailKey = emailKey;
        this.displayName = displayName;
        this.roles = Set.copyOf(roles);
        this.status = status;
        this.emailVerifiedAt = emailVerifiedAt;
        this.createdAt = createdAt;
    }

    /** A pending account; its profile is asked for. */
    public static Account register(String email, String displayName, SignUpRole role, Instant now) {
        Account account = of(email, displayName, Set.of(nameOf(role)), AccountStatus.PENDING, null, now);
        account.askForProfile(nameOf(role));
        return account;
    }

    /**
     * The account of a profile that was made after its registration had been undone: without a password, which its owner sets
     * by mail.
     */
    public static Account ofLateProfile(UserCreated profile, Instant now) {
        return new Account(
                profile.userId(),
                profile.email(),
                keyOf(profile.email()),
                profile.displayName(),
                Set.of(profile.role()),
                AccountStatus.ACTIVE,
                null,
                now);
    }

    /** The first administrator, who has nobody to be let in by. */
    static Account firstAdmin(String email, Instant now) {
        Account account = of(email, "Administrator", Set.of("admin", "operator"), AccountStatus.ACTIVE, now, now);
        account.askForProfile("admin");
        return account;
    }

    /** What addresses are compared by. */
    public static String keyOf(String email) {
        return Normalizer.normalize(email.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The profile exists. Doing it again changes nothing. */
    public void activate() {
        if (status == AccountStatus.PENDING) {
            status = AccountStatus.ACTIVE;
            registerEvent(new AccountActivated(id));
        }
    }

    /** The person showed that mail to the address reaches them. */
    public void verifyEmail(Instant now) {
        if (emailVerifiedAt == null) {
            emailVerifiedAt = now;
        }
    }

    public void suspend() {
        status = AccountStatus.SUSPENDED;
    }

    public void readmit() {
        if (status == AccountStatus.SUSPENDED) {
            status = AccountStatus.ACTIVE;
        }
    }

    public void takeRoles(Set<String> given) {
        roles = Set.copyOf(given);
    }

    public void rename(String name) {
        displayName = name;
    }

    private void askForProfile(String role) {
        registerEvent(new CreateUser(id, email, displayName, role));
    }

    private static Account of(
            String email,
            String displayName,
            Set<String> roles,
            AccountStatus status,
            @Nullable Instant verifiedAt,
            Instant now) {
        return new Account(
                UserId.create(), email.strip(), keyOf(email), displayName.strip(), roles, status, verifiedAt, now);
    }

    private static String nameOf(SignUpRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    public UserId id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String emailKey() {
        return emailKey;
    }

    public Set<String> roles() {
        return roles;
    }

    public AccountStatus status() {
        return status;
    }

    public boolean isPending() {
        return status == AccountStatus.PENDING;
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    public boolean isSuspended() {
        return status == AccountStatus.SUSPENDED;
    }

    public boolean hasVerifiedEmail() {
        return emailVerifiedAt != null;
    }

    /** The person as clients see them. */
    public SessionUser user() {
        return new SessionUser(id, email, displayName, roles);
    }
}
