package dev.metier.contracts.search;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What somebody who is signed in may like, each with reasons and honest gaps; for them alone. */
@HttpExchange("/api/v1/recommendations")
public interface RecommendationsApi {

    /**
     * Open postings for the caller, at most 300; none that they hid or applied for. Errors: {@code validation-failed},
     * {@code cursor-invalid}.
     */
    @GetExchange("/jobs")
    RecommendedJobs jobs(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);

    /** Those that the caller saved and that are still open, the last saved first. */
    @GetExchange("/jobs/saved")
    Page<SavedJob> saved(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);

    /**
     * Saves or hides an open posting; the last 1,000 of a person are kept. Recommendations follow it. Errors:
     * {@code not-found}.
     */
    @PutExchange("/jobs/{id}/feedback")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveFeedback(@PathVariable JobId id, @Valid @RequestBody RecommendationFeedbackRequest request);

    /** As if none had been given for this posting. */
    @DeleteExchange("/jobs/{id}/feedback")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeFeedbackBack(@PathVariable JobId id);

    /**
     * Erases all feedback of the caller, and what was learned from it and from their applications. What they applied for is
     * still not recommended.
     */
    @DeleteExchange("/feedback")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void eraseFeedback();

    /**
     * People who show themselves, for an open posting: for owners and recruiters of its company, and for administrators. Where
     * people live is not compared, and nothing is learned from what recruiters do. Errors: {@code not-found},
     * {@code forbidden}.
     */
    @GetExchange("/candidates")
    RecommendedCandidates candidates(
            @RequestParam JobId jobId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);

    /**
     * For which postings of the companies that the caller recruits for somebody was asked to apply, the last first, 200 at most;
     * empty where the caller recruits for none.
     */
    @GetExchange("/candidates/{candidateId}/invitations")
    List<CandidateInvitation> invitations(@PathVariable UserId candidateId);

    /**
     * Asks somebody who shows themself to apply for an open posting: for owners and recruiters of its company, at most 100
     * people of a company in a day. They are told once; the same again changes nothing. Errors: {@code not-found},
     * {@code forbidden}, {@code rate-limited}.
     */
    @PutExchange("/jobs/{id}/invitations/{candidateId}")
    ApplicationInvitation invite(
            @PathVariable JobId id,
            @PathVariable UserId candidateId,
            @Valid @RequestBody ApplicationInvitationRequest request);
}
