package dev.metier.cv.editing;

import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.UserId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All CVs that the caller may touch. */
interface Cvs extends Repository<Cv, CvId> {

    Cv save(Cv cv);

    Optional<Cv> findById(CvId id);

    long countByOwnerId(UserId ownerId);

    void deleteById(CvId id);
}
