package dev.metier.search.recommendation;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.ApplicationInvitation;
import dev.metier.contracts.search.ApplicationInvitationRequest;
import dev.metier.contracts.search.CandidateInvitation;
import dev.metier.contracts.search.RecommendationFeedbackRequest;
import dev.metier.contracts.search.RecommendationsApi;
import dev.metier.contracts.search.RecommendedCandidates;
import dev.metier.contracts.search.RecommendedJobs;
import dev.metier.contracts.search.SavedJob;
import dev.metier.platform.data.Cursor;
import dev.metier.platform.data.Paging;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CurrentCaller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecommendationController implements RecommendationsApi {

    private final RecommendJobs jobs;
    private final RecommendCandidates candidates;
    private final InviteCandidate invitations;
    private final SavedJobs saved;
    private final Feedback feedback;
    private final Postings postings;
    private final CurrentCaller callers;

    RecommendationController(
            RecommendJobs jobs,
            RecommendCandidates candidates,
            InviteCandidate invitations,
            SavedJobs saved,
            Feedback feedback,
            Postings postings,
            CurrentCaller callers) {
        this.jobs = jobs;
        this.candidates = candidates;
        this.invitations = invitations;
        this.saved = saved;
        this.feedback = feedback;
        this.postings = postings;
        this.callers = callers;
    }

    @Override
    public RecommendedJobs jobs(@Nullable Integer limit, @Nullable String after) {
        return jobs.of(callers.userId(), Paging.of(limit).limit(), Cursor.parse(after, 2));
    }

    @Override
    public Page<SavedJob> saved(@Nullable Integer limit, @Nullable String after) {
        return saved.of(callers.userId(), Paging.of(limit), Cursor.parse(after, 2));
    }

    @Override
    public void giveFeedback(JobId id, RecommendationFeedbackRequest request) {
        UserId owner = callers.userId();
        feedback.give(
                owner, request.feedback(), postings.find(id).orElseThrow(() -> MetierException.notFound("posting")));
    }

    @Override
    public void takeFeedbackBack(JobId id) {
        feedback.takeBack(callers.userId(), id);
    }

    @Override
    public void eraseFeedback() {
        feedback.erase(callers.userId());
    }

    @Override
    public RecommendedCandidates candidates(JobId jobId, @Nullable Integer limit, @Nullable String after) {
        return candidates.of(jobId, Paging.of(limit).limit(), Cursor.parse(after, 2));
    }

    @Override
    public List<CandidateInvitation> invitations(UserId candidateId) {
        return invitations.of(candidateId);
    }

    @Override
    public ApplicationInvitation invite(JobId id, UserId candidateId, ApplicationInvitationRequest request) {
        return invitations.invite(id, candidateId, request.note());
    }
}
