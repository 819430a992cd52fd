package dev.metier.cv.letters;

import dev.metier.contracts.cv.CoverLetterRequest;
import dev.metier.contracts.cv.CoverLetterView;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.LetterId;
import dev.metier.contracts.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** A letter of one person. */
class CoverLetter {

    @Id
    private final LetterId id;

    private final UserId ownerId;
    private String title;
    private @Nullable CvId cvId;
    private @Nullable JobId jobId;
    private @Nullable String language;
    private @Nullable String recipient;
    private @Nullable String subject;
    private String body;
    private @Nullable String closing;
    private final Instant createdAt;
    private Instant updatedAt;

    @Version
    private int version;

    /** As stored. */
    @PersistenceCreator
    CoverLetter(LetterId id, UserId ownerId, String title, String body, Instant createdAt, Instant updatedAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.title = title;
        this.body = body;
        this.createdAt = createdAt;
        this.updatedAt = updatedAt;
    }

    static CoverLetter written(UserId owner, CoverLetterRequest request, Instant now) {
        CoverLetter letter = new CoverLetter(LetterId.create(), owner, request.title(), request.body(), now, now);
        letter.rewrite(request, now);
        return letter;
    }

    void rewrite(CoverLetterRequest request, Instant now) {
        title = request.title().strip();
        cvId = request.cvId();
        jobId = request.jobId();
        language = request.language();
        recipient = request.recipient();
        subject = request.subject();
        body = request.body();
        closing = request.closing();
        updatedAt = now;
    }

    LetterId id() {
        return id;
    }

    UserId ownerId() {
        return ownerId;
    }

    @Nullable CvId cvId() {
        return cvId;
    }

    int version() {
        return version;
    }

    CoverLetterView view() {
        return new CoverLetterView(
                id, title, version, cvId, jobId, language, recipient, subject, body, closing, createdAt, updatedAt);
    }
}
