package dev.metier.ats.report;

import dev.metier.contracts.id.ReportId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All reports that the caller may see. */
interface Reports extends Repository<Report, ReportId> {

    Report save(Report report);

    Optional<Report> findById(ReportId id);

    @Query("select * from report where status = 'PENDING' order by created_at limit 100")
    List<Report> findPending();
}
