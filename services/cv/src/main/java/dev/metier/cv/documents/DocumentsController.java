package dev.metier.cv.documents;

import dev.metier.contracts.cv.CvDocumentsApi;
import dev.metier.contracts.cv.GenerateDocument;
import dev.metier.contracts.cv.GeneratedDocumentView;
import dev.metier.contracts.cv.TemplateView;
import dev.metier.cv.generation.Template;
import dev.metier.platform.security.CurrentCaller;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DocumentsController implements CvDocumentsApi {

    private final GenerateDocuments generate;
    private final CurrentCaller caller;

    DocumentsController(GenerateDocuments generate, CurrentCaller caller) {
        this.generate = generate;
        this.caller = caller;
    }

    @Override
    @PreAuthorize("hasRole('CANDIDATE')")
    @ResponseStatus(HttpStatus.CREATED)
    public GeneratedDocumentView generate(GenerateDocument request) {
        return generate.generate(caller.userId(), request);
    }

    @Override
    public List<TemplateView> templates() {
        return Arrays.stream(Template.values()).map(Template::view).toList();
    }
}
