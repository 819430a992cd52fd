package dev.metier.contracts.cv;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Documents made of CVs. */
@HttpExchange("/api/v1/cv")
public interface CvDocumentsApi {

    /** Makes a document, stores it and answers with a signed address. */
    @PostExchange("/generate")
    GeneratedDocumentView generate(@Valid @RequestBody GenerateDocument request);

    @GetExchange("/templates")
    List<TemplateView> templates();
}
