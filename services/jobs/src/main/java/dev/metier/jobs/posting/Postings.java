package dev.metier.jobs.posting;

import dev.metier.contracts.id.JobId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All postings that the caller may touch. */
interface Postings extends Repository<Posting, JobId> {

    Posting save(Posting posting);

    Optional<Posting> findByIdAndDeletedFalse(JobId id);

    @Query("select * from posting where status = 'PUBLISHED' and not deleted and deadline < :today limit 200")
    List<Posting> findOverdue(java.time.LocalDate today);
}
