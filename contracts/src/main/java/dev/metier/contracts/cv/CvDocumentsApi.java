package dev.metier.contracts.cv;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Documents made of CVs. */
@HttpExchange("/api/v1/cv")
public interface CvDocumentsApi {

    /** Makes a document, stores it, reads it again and answers with a signed address. */
    @PostExchange("/generate")
    GeneratedDocumentView generate(@Valid @RequestBody GenerateDocument request);

    /** Makes a PDF or DOCX, keeps nothing of it and says what is read of it. */
    @PostExchange("/certificate")
    RoundTrip certificate(@Valid @RequestBody CertifyCv request);

    /**
     * A page of the PDF that would be made, as a picture; nothing is stored. The header {@code Metier-Pages} says how many
     * pages there are.
     *
     * @param page from 1; 404 beyond the last one
     * @param width of the picture in pixels; 900 where absent
     */
    @PostExchange(url = "/preview", accept = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> preview(
            @Valid @RequestBody PreviewCv request,
            @RequestParam(required = false) @Nullable @Min(1) @Max(500) Integer page,
            @RequestParam(required = false) @Nullable @Min(100) @Max(1800) Integer width);

    /** Says where the fields stand on the pages that {@link #preview} shows; nothing is stored. */
    @PostExchange("/preview/fields")
    PrintedFields previewFields(@Valid @RequestBody PreviewCv request);

    @GetExchange("/templates")
    List<TemplateView> templates();

    /** A picture of the template with a CV of a person who does not exist; anyone may see it. */
    @GetExchange(url = "/templates/{id}/preview", accept = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> templatePreview(@PathVariable String id);
}
