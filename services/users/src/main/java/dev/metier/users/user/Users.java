package dev.metier.users.user;

import dev.metier.contracts.id.UserId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All people that the caller may touch. */
interface Users extends Repository<User, UserId> {

    User save(User user);

    Optional<User> findById(UserId id);

    boolean existsByEmail(String email);
}
