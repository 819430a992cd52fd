package dev.metier.cv.editing;

import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.UserId;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** All CVs that the caller may touch. */
interface Cvs extends Repository<Cv, CvId> {

    Cv save(Cv cv);

    Optional<Cv> findById(CvId id);

    /** The CV to be changed; nobody else changes or locks it meanwhile. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Cv> findWithLockById(CvId id);

    /** How many CVs were locked or unlocked: one, or none where there is none. */
    @Modifying
    @Query("update cv set locked = :locked where id = :id")
    int lock(CvId id, boolean locked);

    /** Makes masters of the variants of a CV. */
    @Modifying
    @Query("update cv set master_id = null, master_version = null where master_id = :id")
    void releaseVariantsOf(CvId id);

    long countByOwnerId(UserId ownerId);

    void deleteById(CvId id);
}
