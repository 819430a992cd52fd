package dev.metier.users.user;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CreateUser;
import dev.metier.contracts.users.UserActivated;
import dev.metier.contracts.users.UserCreated;
import dev.metier.contracts.users.UserRoleSelected;
import dev.metier.contracts.users.UserSuspended;
import dev.metier.contracts.users.UserUpdated;
import dev.metier.contracts.users.UserView.Status;
import dev.metier.platform.security.Role;
import dev.metier.users.text.PlainText;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/** A person with an account. */
@Table("users")
class User extends AbstractAggregateRoot<User> {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_LOCALE = 35;
    private static final String ADDRESS = "[^\\s@]+@[^\\s@]+";
    private static final int LONGEST_ADDRESS = 254;

    @Id
    private final UserId id;

    private final String email;
    private String displayName;
    private Set<String> roles;
    private String locale;
    private Status status;
    private final Instant createdAt;

    @Version
    private int version;

    /** As stored. */
    @PersistenceCreator
    User(
            UserId id,
            String email,
            String displayName,
            Set<String> roles,
            String locale,
            Status status,
            Instant createdAt) {
        this.id = id;
        this.email = email;
        this.displayName = displayName;
        this.roles = roles;
        this.locale = locale;
        this.status = status;
        this.createdAt = createdAt;
    }

    /** The profile that the command asks for; throws {@link ProfileRejected}. */
    static User create(CreateUser command, Instant now) {
        var user = new User(
                command.userId(),
                address(command.email()),
                name(command.displayName()),
                claims(command.role()),
                "en",
                Status.ACTIVE,
                now);
        user.registerEvent(user.created());
        if (user.roles.size() > 1) {
            user.registerEvent(new UserRoleSelected(user.id, user.roles));
        }
        return user;
    }

    /** Changes what is given; absent values stay. */
    void update(@Nullable String newName, @Nullable String newLocale) {
        String wantedName = newName == null ? displayName : name(newName);
        String wantedLocale = newLocale == null ? locale : language(newLocale);
        if (wantedName.equals(displayName) && wantedLocale.equals(locale)) {
            return;
        }
        displayName = wantedName;
        locale = wantedLocale;
        registerEvent(new UserUpdated(id, email, displayName, locale));
    }

    /** Adds a role; nobody loses one by it. */
    void select(Role role) {
        var more = new TreeSet<>(roles);
        if (more.add(role.claim())) {
            roles = more;
            registerEvent(new UserRoleSelected(id, roles));
        }
    }

    void suspend() {
        if (status == Status.ACTIVE) {
            status = Status.SUSPENDED;
            registerEvent(new UserSuspended(id));
        }
    }

    void activate() {
        if (status == Status.SUSPENDED) {
            status = Status.ACTIVE;
            registerEvent(new UserActivated(id));
        }
    }

    /** The fact that the profile exists, also for who asks again. */
    UserCreated created() {
        Role leading = roles.contains(Role.ADMIN.claim()) ? Role.ADMIN : sideOf(roles);
        return new UserCreated(id, email, displayName, leading.claim());
    }

    private static Role sideOf(Set<String> roles) {
        return roles.contains(Role.HR.claim()) ? Role.HR : Role.CANDIDATE;
    }

    private static Set<String> claims(String role) {
        Set<Role> roles = switch (role) {
            case "candidate" -> Set.of(Role.CANDIDATE);
            case "hr" -> Set.of(Role.HR);
            case "admin" -> Set.of(Role.ADMIN, Role.OPERATOR);
            default -> throw ProfileRejected.because("role", "is not a role that an account can begin with");
        };
        return roles.stream().map(Role::claim).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(String text) {
        String name = PlainText.name("displayName", text);
        if (name.length() > LONGEST_NAME) {
            throw ProfileRejected.because("displayName", "must be at most " + LONGEST_NAME + " characters");
        }
        return name;
    }

    private static String address(String text) {
        String address = PlainText.line("email", text).toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST_ADDRESS || !address.matches(ADDRESS)) {
            throw ProfileRejected.because("email", "is not an address");
        }
        return address;
    }

    private static String language(String tag) {
        if (tag.length() > LONGEST_LOCALE) {
            throw ProfileRejected.because("locale", "must be at most " + LONGEST_LOCALE + " characters");
        }
        return tag;
    }

    UserId id() {
        return id;
    }

    String email() {
        return email;
    }

    Set<String> roles() {
        return Set.copyOf(roles);
    }

    Status status() {
        return status;
    }
}
