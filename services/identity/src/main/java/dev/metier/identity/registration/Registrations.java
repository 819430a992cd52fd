package dev.metier.identity.registration;

import dev.metier.contracts.id.UserId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The registrations of the last day. */
interface Registrations extends Repository<Registration, UUID> {

    Registration save(Registration registration);

    Optional<Registration> findById(UUID id);

    Optional<Registration> findByAccountId(UserId accountId);
}
