package dev.metier.search.recommendation;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.jobs.PostingFacts;
import dev.metier.contracts.notifications.NotificationsApi;
import dev.metier.contracts.notifications.NotifyRequest;
import dev.metier.contracts.search.ApplicationInvitation;
import dev.metier.contracts.search.CandidateInvitation;
import dev.metier.hybrid.Filter;
import dev.metier.hybrid.HybridQuery;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CallerScope;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.posting.IndexedPosting;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Asks people who show themselves to apply. Each is asked once for a posting, whatever fails in between: the message has the
 * same id each time, and the invitation counts as made when notifications has taken it.
 */
@Component
class InviteCandidate {

    private static final String TEMPLATE = "invitation";

    private final Postings postings;
    private final LiveIndex people;
    private final CompanyRecruiters recruiters;
    private final Invitations invitations;
    private final NotificationsApi notifications;
    private final CallerScope scope;
    private final Clock clock;

    InviteCandidate(
            Postings postings,
            @Qualifier(LiveIndex.OF_CANDIDATES) LiveIndex people,
            CompanyRecruiters recruiters,
            Invitations invitations,
            NotificationsApi notifications,
            CallerScope scope,
            Clock clock) {
        this.postings = postings;
        this.people = people;
        this.recruiters = recruiters;
        this.invitations = invitations;
        this.notifications = notifications;
        this.scope = scope;
        this.clock = clock;
    }

    /** For which postings of the caller's companies somebody was asked. */
    List<CandidateInvitation> of(UserId candidate) {
        return invitations.to(candidate, recruiters.companies());
    }

    /** Errors: {@code not-found}, {@code forbidden}, {@code rate-limited}, {@code service-unavailable}. */
    ApplicationInvitation invite(JobId job, UserId candidate, @Nullable String note) {
        IndexedPosting posting = postings.find(job).orElseThrow(() -> MetierException.notFound("posting"));
        UserId recruiter = recruiters.require(posting.facts().companyId());
        requireShown(candidate);
        Instant now = clock.instant();
        if (invitations.begin(posting, candidate, recruiter, now)) {
            scope.runAsService(() -> notifications.notify(message(posting, candidate, note)));
            invitations.tell(job, candidate);
        }
        return new ApplicationInvitation(
                candidate,
                Objects.requireNonNull(invitations.of(job, List.of(candidate)).get(candidate)));
    }

    /** Who hides cannot be asked, and that is not told from who never was. */
    private void requireShown(UserId candidate) {
        HybridQuery asked = HybridQuery.of(null)
                .where(new Filter.Ids(List.of(candidate.toString())))
                .page(1, null);
        if (people.read(open -> open.search(asked)).hits().isEmpty()) {
            throw MetierException.notFound("candidate");
        }
    }

    private static NotifyRequest message(IndexedPosting posting, UserId candidate, @Nullable String note) {
        PostingFacts facts = posting.facts();
        String same = "invitation %s %s".formatted(posting.id(), candidate);
        return new NotifyRequest(
                UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8)),
                candidate,
                null,
                TEMPLATE,
                null,
                Map.of(
                        "company",
                        facts.companyName(),
                        "title",
                        facts.title(),
                        "note",
                        note == null || note.isBlank() ? "" : "They write:\n\n" + note.strip() + "\n\n",
                        "jobId",
                        posting.id().toString()));
    }
}
