package dev.metier.cv.documents;

import dev.metier.contracts.cv.AnalysisMode;
import dev.metier.contracts.cv.CvGenerated;
import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.GenerateDocument;
import dev.metier.contracts.id.DocumentId;
import dev.metier.contracts.id.UserId;
import dev.metier.cv.documents.Sources.Source;
import dev.metier.cv.editing.StoredCv;
import dev.metier.cv.generation.CvGenerator;
import dev.metier.cv.generation.Template;
import dev.metier.platform.events.Events;
import dev.metier.platform.storage.ObjectStorage;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Documents made of CVs, kept in the object store. */
@Component
class GeneratedDocuments {

    private final JdbcClient db;
    private final ObjectStorage storage;
    private final Events events;
    private final Clock clock;

    GeneratedDocuments(JdbcClient db, ObjectStorage storage, Events events, Clock clock) {
        this.db = db;
        this.storage = storage;
        this.events = events;
        this.clock = clock;
    }

    /** A document that was made; {@code key} is where it is kept. */
    record Made(DocumentId id, String key) {}

    @Transactional
    Made keep(UserId owner, GenerateDocument request, Source source, byte[] document) {
        DocumentId id = DocumentId.create();
        Made made = new Made(id, "generated/" + id + "." + CvGenerator.extension(request.format()));
        StoredCv cv = source.cv();
        insert(owner, made, request.format(), source.template(), cv);
        if (cv != null) {
            AnalysisMode mode = Objects.requireNonNullElse(request.analysisMode(), AnalysisMode.NONE);
            events.publish(new CvGenerated(cv.id(), cv.version(), owner, id, request.format(), request.jobId(), mode));
        }
        storage.put(made.key(), document, CvGenerator.mediaType(request.format()));
        return made;
    }

    private void insert(UserId owner, Made made, DocumentFormat format, Template template, @Nullable StoredCv cv) {
        db.sql("""
            insert into generated_document (id, owner_id, cv_id, cv_version, template, format, object_key, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .param(made.id().value())
                .param(owner.value())
                .param(cv == null ? null : cv.id().value())
                .param(cv == null ? null : cv.version())
                .param(template.id())
                .param(format.name())
                .param(made.key())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
