package dev.metier.contracts.cv;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.LetterId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

    /**
     * A page of the PDF that would be made of a letter in the look of its CV, as a picture; nothing is stored. The header
     * {@code Metier-Pages} says how many pages there are.
     *
     * @param page from 1; 404 beyond the last one
     * @param width of the picture in pixels; 900 where absent
     */
    @PostExchange(url = "/preview", accept = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> preview(
            @Valid @RequestBody CoverLetterRequest request,
            @RequestParam(required = false) @Nullable @Min(1) @Max(500) Integer page,
            @RequestParam(required = false) @Nullable @Min(100) @Max(1800) Integer width);

    /** Makes a document in the look of the CV and answers with a signed address. */
    @PostExchange("/{id}/generate")
    DownloadLink print(@PathVariable LetterId id, @Valid @RequestBody GenerateLetter request);
}
