package dev.metier.users.candidate;

import dev.metier.contracts.id.UserId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All profiles that the caller may touch: their own. */
interface CandidateProfiles extends Repository<CandidateProfile, UserId> {

    CandidateProfile save(CandidateProfile profile);

    Optional<CandidateProfile> findById(UserId id);
}
