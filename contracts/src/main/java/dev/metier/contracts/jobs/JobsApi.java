package dev.metier.contracts.jobs;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.CategoryId;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Postings. Published ones are public; the others are seen by members of their company only. */
@HttpExchange("/api/v1/jobs")
public interface JobsApi {

    /**
     * Published postings, newest first; with {@code companyId} of an own company also the others, with {@code status} those in it.
     *
     * @param q words that must all occur in title, company or description
     */
    @GetExchange
    Page<PostingSummary> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable CompanyId companyId,
            @RequestParam(required = false) @Nullable CategoryId categoryId,
            @RequestParam(required = false) @Nullable EmploymentType employmentType,
            @RequestParam(required = false) @Nullable WorkMode workMode,
            @RequestParam(required = false) @Nullable PostingStatus status,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);

    /** Makes a draft. Errors: {@code not-found} for a company that the caller does not recruit for. */
    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    PostingView create(@Valid @RequestBody PostingRequest request);

    @GetExchange("/{id}")
    PostingView get(@PathVariable JobId id);

    /** Those of the postings that there are, in whatever state, in no order. Internal, for services. */
    @PostExchange("/batch")
    List<PostingSummary> batch(@Valid @RequestBody PostingBatch batch);

    /** Errors: {@code version-conflict} when {@code If-Match} is not the version that is stored. */
    @PutExchange("/{id}")
    PostingView update(
            @PathVariable JobId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable Integer version,
            @Valid @RequestBody PostingRequest request);

    @DeleteExchange("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable JobId id);

    /** Errors: {@code posting-state}, {@code posting-rejected} with the fields that a public posting needs. */
    @PostExchange("/{id}/publish")
    PostingView publish(@PathVariable JobId id);

    @PostExchange("/{id}/close")
    PostingView close(@PathVariable JobId id);

    @PostExchange("/{id}/fill")
    PostingView fill(@PathVariable JobId id);

    /** Opens a closed, filled or expired posting again. */
    @PostExchange("/{id}/relist")
    PostingView relist(@PathVariable JobId id);
}
