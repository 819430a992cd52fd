package dev.metier.identity.session;

import dev.metier.contracts.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The sessions that the caller may see. */
interface Sessions extends Repository<Session, UUID> {

    Session save(Session session);

    Optional<Session> findById(UUID id);

    @Query("""
            select * from session where account_id = :account and ended_at is null and expires_at > :now
            order by last_used_at desc limit 100""")
    List<Session> findLiving(UserId account, Instant now);
}
