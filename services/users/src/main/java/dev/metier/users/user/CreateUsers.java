package dev.metier.users.user;

import dev.metier.contracts.users.CreateUser;
import dev.metier.contracts.users.UserCreateRejected;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.events.EventConsumer;
import dev.metier.platform.events.Events;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The part of a registration that happens here: a profile for a new account, or the reason why not. */
@Component
class CreateUsers {

    private final Users users;
    private final Events events;
    private final Clock clock;

    CreateUsers(Users users, Events events, Clock clock) {
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    @EventConsumer
    void on(CreateUser command) {
        Optional<User> known = users.findById(command.userId());
        if (known.isPresent()) {
            events.publish(known.get().created());
            return;
        }
        try {
            User user = User.create(command, clock.instant());
            if (users.existsByEmail(user.email())) {
                reject(command, "There is a profile with this address already.");
                return;
            }
            users.save(user);
        } catch (MetierException unusable) {
            reject(command, reason(unusable));
        }
    }

    private void reject(CreateUser command, String reason) {
        events.publish(new UserCreateRejected(command.userId(), reason));
    }

    private static String reason(MetierException unusable) {
        return unusable.errors().stream()
                .findFirst()
                .map(error -> "%s %s.".formatted(error.field(), error.message()))
                .orElse(unusable.detail());
    }
}
