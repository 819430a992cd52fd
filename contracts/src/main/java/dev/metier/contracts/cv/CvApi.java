package dev.metier.contracts.cv;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** CVs of the caller; services may read and check any. What the caller may not see answers 404. */
@HttpExchange("/api/v1/cv")
public interface CvApi {

    /**
     * Reads a PDF, DOCX, HTML or text file, JSON Resume, a JSON export of Reactive Resume or a RenderCV YAML file of at most 10 MB
     * into a new CV; the type is found by content.
     */
    @PostExchange(url = "/parse", contentType = MediaType.MULTIPART_FORM_DATA_VALUE)
    CvView parse(@RequestPart("file") MultipartFile file);

    @PostExchange
    CvView create(@Valid @RequestBody CreateCv request);

    /**
     * The caller's CVs, masters and variants, the newest first.
     *
     * @param masterId only the variants of that CV
     * @param jobId only what was made for that posting
     */
    @GetExchange
    Page<CvSummary> list(
            @RequestParam(required = false) @Nullable CvId masterId,
            @RequestParam(required = false) @Nullable JobId jobId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);

    @GetExchange("/{id}")
    CvView get(@PathVariable CvId id);

    @PutExchange("/{id}")
    CvView replace(@PathVariable CvId id, @Valid @RequestBody ReplaceCv request);

    /**
     * Corrects single fields by a JSON Patch (RFC 6902, {@code application/json-patch+json} or plain JSON) on the resume.
     *
     * @param version the version that was read; when given, refused with 409 if another one is current by now
     */
    @PatchExchange("/{id}")
    CvView patch(
            @PathVariable CvId id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody @Size(min = 1, max = 200) List<@Valid PatchOperation> operations);

    /** Deletes the CV with its versions, files and shares; its variants stay and become masters. A locked CV is refused. */
    @DeleteExchange("/{id}")
    void delete(@PathVariable CvId id);

    /** All versions, the newest first. */
    @GetExchange("/{id}/versions")
    List<CvVersionView> versions(@PathVariable CvId id);

    @GetExchange("/{id}/versions/{version}")
    CvView version(@PathVariable CvId id, @PathVariable int version);

    /** The uploaded file; 404 for a CV that was written here. */
    @GetExchange("/{id}/original")
    DownloadLink original(@PathVariable CvId id);
}
