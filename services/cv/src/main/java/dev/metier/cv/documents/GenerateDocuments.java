package dev.metier.cv.documents;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.ats.AnalyzeCv;
import dev.metier.contracts.ats.AtsApi;
import dev.metier.contracts.ats.AtsReportView;
import dev.metier.contracts.cv.AnalysisMode;
import dev.metier.contracts.cv.GenerateDocument;
import dev.metier.contracts.cv.GeneratedDocumentView;
import dev.metier.contracts.id.UserId;
import dev.metier.cv.editing.StoredCv;
import dev.metier.cv.editing.StoredCvs;
import dev.metier.cv.generation.CvGenerator;
import dev.metier.cv.generation.Template;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.events.EventContext;
import dev.metier.platform.storage.ObjectStorage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a document on request and has it checked where that is asked for. */
@Component
class GenerateDocuments {

    private final StoredCvs cvs;
    private final GeneratedDocuments documents;
    private final ObjectStorage storage;
    private final AtsApi checks;

    GenerateDocuments(StoredCvs cvs, GeneratedDocuments documents, ObjectStorage storage, AtsApi checks) {
        this.cvs = cvs;
        this.documents = documents;
        this.storage = storage;
        this.checks = checks;
    }

    GeneratedDocumentView generate(UserId owner, GenerateDocument request) {
        Template template = template(request.template());
        requireOneSource(request);
        StoredCv cv = request.cvId() == null ? null : cvs.get(request.cvId());
        GeneratedDocuments.Made made = documents.make(owner, request, template, cv);
        var report = request.analysisMode() == AnalysisMode.SYNC ? check(request) : null;
        String name = cv == null ? "CV" : cv.title();
        var link = storage.download(made.key(), name + "." + CvGenerator.extension(request.format()));
        return new GeneratedDocumentView(
                made.id(),
                request.cvId(),
                cv == null ? null : cv.version(),
                template.id(),
                request.format(),
                link.url().toString(),
                link.expiresAt(),
                EventContext.current().correlationId(),
                report == null ? null : report.id());
    }

    private @Nullable AtsReportView check(GenerateDocument request) {
        return checks.analyze(new AnalyzeCv(request.cvId(), null, request.jobId(), null, AnalysisMode.SYNC, null, null))
                .getBody();
    }

    private static Template template(@Nullable String id) {
        return Template.of(Objects.requireNonNullElse(id, Template.PLAIN.id()))
                .orElseThrow(() -> new MetierException(
                        ErrorCode.TEMPLATE_UNKNOWN,
                        "There is no such template; take one of /api/v1/cv/templates.",
                        List.of(new FieldError("template", "is not a template"))));
    }

    private static void requireOneSource(GenerateDocument request) {
        if ((request.cvId() == null) == (request.resume() == null)) {
            throw invalid("cvId", "give either cvId or resume");
        }
        boolean isChecked = request.analysisMode() != null && request.analysisMode() != AnalysisMode.NONE;
        if (isChecked && request.cvId() == null) {
            throw invalid("cvId", "a check needs a stored CV");
        }
    }

    private static MetierException invalid(String field, String message) {
        return new MetierException(
                ErrorCode.VALIDATION_FAILED,
                "Some fields are not as they should be; see errors.",
                List.of(new FieldError(field, message)));
    }
}
