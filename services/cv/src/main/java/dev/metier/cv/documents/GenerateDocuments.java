package dev.metier.cv.documents;

import dev.metier.contracts.ats.AnalyzeCv;
import dev.metier.contracts.ats.AtsApi;
import dev.metier.contracts.ats.AtsReportView;
import dev.metier.contracts.cv.AnalysisMode;
import dev.metier.contracts.cv.GenerateDocument;
import dev.metier.contracts.cv.GeneratedDocumentView;
import dev.metier.contracts.id.UserId;
import dev.metier.cv.documents.Sources.Source;
import dev.metier.cv.editing.StoredCv;
import dev.metier.cv.generation.CvGenerator;
import dev.metier.platform.events.EventContext;
import dev.metier.platform.storage.ObjectStorage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a document on request and has it checked where that is asked for. */
@Component
class GenerateDocuments {

    private final Sources sources;
    private final GeneratedDocuments documents;
    private final Certificates certificates;
    private final ObjectStorage storage;
    private final AtsApi checks;

    GenerateDocuments(
            Sources sources,
            GeneratedDocuments documents,
            Certificates certificates,
            ObjectStorage storage,
            AtsApi checks) {
        this.sources = sources;
        this.documents = documents;
        this.certificates = certificates;
        this.storage = storage;
        this.checks = checks;
    }

    GeneratedDocumentView generate(UserId owner, GenerateDocument request) {
        requireStoredCvForCheck(request);
        Source source = sources.of(request.cvId(), request.resume(), request.template(), request.mask());
        byte[] document = sources.make(source, request.directives(), request.format());
        GeneratedDocuments.Made made = documents.keep(owner, request, source, document);
        var report = request.analysisMode() == AnalysisMode.SYNC ? check(request) : null;
        StoredCv cv = source.cv();
        String name = cv == null ? "CV" : cv.title();
        var link = storage.download(made.key(), name + "." + CvGenerator.extension(request.format()));
        return new GeneratedDocumentView(
                made.id(),
                request.cvId(),
                cv == null ? null : cv.version(),
                source.template().id(),
                request.format(),
                link.url().toString(),
                link.expiresAt(),
                EventContext.current().correlationId(),
                report == null ? null : report.id(),
                certificates.of(source.resume(), document, request.format()).orElse(null));
    }

    private @Nullable AtsReportView check(GenerateDocument request) {
        return checks.analyze(
                        new AnalyzeCv(request.cvId(), null, request.jobId(), null, AnalysisMode.SYNC, null, null, null))
                .getBody();
    }

    private static void requireStoredCvForCheck(GenerateDocument request) {
        boolean isChecked = request.analysisMode() != null && request.analysisMode() != AnalysisMode.NONE;
        if (isChecked && request.cvId() == null) {
            throw Sources.invalid("cvId", "a check needs a stored CV");
        }
    }
}
