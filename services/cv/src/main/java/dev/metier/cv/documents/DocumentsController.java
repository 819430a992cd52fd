package dev.metier.cv.documents;

import dev.metier.contracts.cv.CertifyCv;
import dev.metier.contracts.cv.CvDocumentsApi;
import dev.metier.contracts.cv.GenerateDocument;
import dev.metier.contracts.cv.GeneratedDocumentView;
import dev.metier.contracts.cv.PreviewCv;
import dev.metier.contracts.cv.PrintedFields;
import dev.metier.contracts.cv.RoundTrip;
import dev.metier.contracts.cv.TemplateView;
import dev.metier.cv.generation.Template;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CurrentCaller;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DocumentsController implements CvDocumentsApi {

    private static final String OWNER = "hasRole('CANDIDATE')";
    private static final Duration TEMPLATES_STAY = Duration.ofHours(1);

    private final GenerateDocuments generate;
    private final Certificates certificates;
    private final PreviewPages previews;
    private final CurrentCaller caller;

    DocumentsController(
            GenerateDocuments generate, Certificates certificates, PreviewPages previews, CurrentCaller caller) {
        this.generate = generate;
        this.certificates = certificates;
        this.previews = previews;
        this.caller = caller;
    }

    @Override
    @PreAuthorize(OWNER)
    @ResponseStatus(HttpStatus.CREATED)
    public GeneratedDocumentView generate(GenerateDocument request) {
        return generate.generate(caller.userId(), request);
    }

    @Override
    @PreAuthorize(OWNER)
    public RoundTrip certificate(CertifyCv request) {
        return certificates.certify(request);
    }

    @Override
    @PreAuthorize(OWNER)
    public ResponseEntity<byte[]> preview(PreviewCv request, @Nullable Integer page, @Nullable Integer width) {
        return previews.of(request, page, width).answer();
    }

    @Override
    @PreAuthorize(OWNER)
    public PrintedFields previewFields(PreviewCv request) {
        return previews.fields(request);
    }

    @Override
    public List<TemplateView> templates() {
        return Arrays.stream(Template.values()).map(Template::view).toList();
    }

    @Override
    public ResponseEntity<byte[]> templatePreview(String id) {
        Template template = Template.of(id).orElseThrow(() -> MetierException.notFound("template"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(TEMPLATES_STAY).cachePublic())
                .contentType(MediaType.IMAGE_PNG)
                .body(previews.of(template));
    }
}
