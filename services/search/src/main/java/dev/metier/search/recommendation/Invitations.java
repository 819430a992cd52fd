package dev.metier.search.recommendation;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.CandidateInvitation;
import dev.metier.platform.errors.MetierException;
import dev.metier.search.posting.IndexedPosting;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom companies asked to apply, and for what. */
@Component
class Invitations {

    /** So many people may a company ask in a day. */
    private static final int MOST = 100;

    /** Postings that somebody was asked for, in one answer. */
    private static final int MOST_TOLD = 200;

    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient db;

    Invitations(JdbcClient db) {
        this.db = db;
    }

    /** Those of some people who were told that they are asked, and since when. */
    @Transactional(readOnly = true)
    Map<UserId, Instant> of(JobId job, Collection<UserId> candidates) {
        Map<UserId, Instant> invited = new HashMap<>();
        db.sql("select candidate_id, invited_at from invitation where job_id = ? and candidate_id = any(?) and told")
                .params(job.value(), candidates.stream().map(UserId::value).toArray(UUID[]::new))
                .query((row, n) -> invited.put(
                        new UserId(row.getObject("candidate_id", UUID.class)),
                        row.getObject("invited_at", OffsetDateTime.class).toInstant()))
                .list();
        return invited;
    }

    /** For which postings of these companies somebody was told that they are asked, the last 200, the last first. */
    @Transactional(readOnly = true)
    List<CandidateInvitation> to(UserId candidate, Collection<CompanyId> companies) {
        return db.sql("""
                        select job_id, invited_at from invitation where candidate_id = ? and company_id = any(?) and told
                        order by invited_at desc, job_id limit ?
                        """)
                .params(
                        candidate.value(),
                        companies.stream().map(CompanyId::value).toArray(UUID[]::new),
                        MOST_TOLD)
                .query((row, n) -> new CandidateInvitation(
                        new JobId(row.getObject("job_id", UUID.class)),
                        row.getObject("invited_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether the person is still to be told. Errors: {@code rate-limited}. */
    @Transactional
    boolean begin(IndexedPosting posting, UserId candidate, UserId recruiter, Instant now) {
        CompanyId company = posting.facts().companyId();
        int made = db.sql("insert into invitation values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        posting.id().value(),
                        candidate.value(),
                        company.value(),
                        recruiter.value(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
        if (made == 1) {
            requireFew(company, now.minus(DAY));
        }
        return db.sql("select not told from invitation where job_id = ? and candidate_id = ?")
                .params(posting.id().value(), candidate.value())
                .query(Boolean.class)
                .single();
    }

    /** One recruiter of a company after the other, so that none slips through. */
    private void requireFew(CompanyId company, Instant since) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("invitation " + company)
                .query((row, n) -> true)
                .single();
        int made = db.sql("select count(*) from invitation where company_id = ? and invited_at > ?")
                .params(company.value(), since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        if (made > MOST) {
            throw new MetierException(
                    ErrorCode.RATE_LIMITED,
                    "Your company asked %d people within a day. Ask more of them tomorrow.".formatted(MOST));
        }
    }

    @Transactional
    void tell(JobId job, UserId candidate) {
        db.sql("update invitation set told = true where job_id = ? and candidate_id = ?")
                .params(job.value(), candidate.value())
                .update();
    }
}
