package dev.metier.contracts.cv;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.LetterId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Cover letters of the caller. A letter outlives the CV it goes with. */
@HttpExchange("/api/v1/cv/cover-letters")
public interface CoverLettersApi {

    @PostExchange
    CoverLetterView write(@Valid @RequestBody CoverLetterRequest request);

    /** The caller's letters, the newest first, for a CV or a posting where one is given. */
    @GetExchange
    Page<CoverLetterSummary> letters(
            @RequestParam(required = false) @Nullable CvId cvId,
            @RequestParam(required = false) @Nullable JobId jobId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);

    @GetExchange("/{id}")
    CoverLetterView letter(@PathVariable LetterId id);

    /**
     * Replaces what the letter says.
     *
     * @param version the version that was read; when given, refused with 409 if another one is current by now
     */
    @PutExchange("/{id}")
    CoverLetterView rewrite(
            @PathVariable LetterId id,
            @RequestParam(required = false) @Nullable Integer version,
            @Valid @RequestBody CoverLetterRequest request);

    @DeleteExchange("/{id}")
    void remove(@PathVariable LetterId id);

    /** Makes a document in the look of the CV and answers with a signed address. */
    @PostExchange("/{id}/generate")
    DownloadLink print(@PathVariable LetterId id, @Valid @RequestBody GenerateLetter request);
}
