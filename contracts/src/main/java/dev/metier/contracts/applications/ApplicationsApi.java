package dev.metier.contracts.applications;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.JobId;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Applications: a candidate sees their own, members of the company those to its postings; nobody else sees any. */
@HttpExchange("/api/v1")
public interface ApplicationsApi {

    /** Errors: {@code already-applied}, {@code posting-not-open}, {@code cv-not-available}. Takes {@code Idempotency-Key}. */
    @PostExchange("/applications")
    @ResponseStatus(HttpStatus.CREATED)
    ApplicationView apply(@Valid @RequestBody ApplyRequest request);

    /** Own applications, or with {@code jobId} those to a posting of an own company; newest first. */
    @GetExchange("/applications")
    Page<ApplicationSummary> list(
            @RequestParam(required = false) @Nullable JobId jobId,
            @RequestParam(required = false) @Nullable ApplicationStatus status,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);

    @GetExchange("/applications/{id}")
    ApplicationView get(@PathVariable ApplicationId id);

    @PostExchange("/applications/{id}/withdraw")
    ApplicationView withdraw(@PathVariable ApplicationId id);

    /** A person of the company moves it. Errors: {@code stage-unknown}, {@code stage-move-rejected}, {@code version-conflict}. */
    @PostExchange("/applications/{id}/stage")
    ApplicationView move(@PathVariable ApplicationId id, @Valid @RequestBody MoveRequest request);

    @GetExchange("/applications/{id}/history")
    List<StageChange> history(@PathVariable ApplicationId id);

    @GetExchange("/applications/{id}/notes")
    List<NoteView> notes(@PathVariable ApplicationId id);

    @PostExchange("/applications/{id}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    NoteView addNote(@PathVariable ApplicationId id, @Valid @RequestBody NoteRequest request);

    /** The board of a posting, for members of its company. */
    @GetExchange("/jobs/{jobId}/pipeline")
    PipelineView pipeline(@PathVariable JobId jobId);
}
