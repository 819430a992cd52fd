package dev.metier.users.user;

import dev.metier.contracts.id.UserId;
import dev.metier.platform.errors.MetierException;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people and administrators do with profiles. Who may, was asked before. */
@Component
class EditUsers {

    private final Users users;

    EditUsers(Users users) {
        this.users = users;
    }

    @Transactional
    void change(UserId id, Consumer<User> verb) {
        User user = users.findById(id).orElseThrow(() -> MetierException.notFound("user"));
        verb.accept(user);
        users.save(user);
    }
}
