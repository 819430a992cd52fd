package dev.metier.cv.editing;

import dev.metier.contracts.cv.CvParsed;
import dev.metier.contracts.cv.CvUpdated;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.cv.parsing.ParsedResume;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A CV of one person. Each change makes a new version; versions are counted from 1. */
class Cv extends AbstractAggregateRoot<Cv> {

    @Id
    private final CvId id;

    private final UserId ownerId;
    private String title;
    private CvContent content;
    private @Nullable String originalKey;
    private @Nullable String originalName;
    private @Nullable CvId masterId;
    private @Nullable Integer masterVersion;
    private @Nullable JobId jobId;
    private String change;
    private final Instant createdAt;
    private Instant updatedAt;

    @Version
    private int version;

    /** Changed by {@link Cvs#lock} alone, so that it makes no version. */
    @ReadOnlyProperty
    private boolean locked;

    /** As stored. */
    @PersistenceCreator
    Cv(CvId id, UserId ownerId, String title, CvContent content, String change, Instant createdAt, Instant updatedAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.title = title;
        this.content = content;
        this.change = change;
        this.createdAt = createdAt;
        this.updatedAt = updatedAt;
    }

    /** @param resume what was read, as it is kept */
    static Cv parsed(UserId owner, ParsedResume parsed, Resume resume, OriginalFile original, Instant now) {
        CvContent read = CvContent.parsed(parsed, resume);
        Cv cv = new Cv(CvId.create(), owner, original.title(), read, "parsed", now, now);
        cv.originalName = original.name();
        cv.originalKey = "originals/" + cv.id + "." + original.type().extension();
        cv.registerEvent(new CvParsed(
                cv.id,
                owner,
                1,
                Objects.requireNonNull(cv.content.engine()),
                Objects.requireNonNull(cv.content.engineVersion()),
                parsed.confidence()));
        return cv;
    }

    static Cv written(UserId owner, String title, CvContent content, Instant now) {
        Cv cv = new Cv(CvId.create(), owner, title, content, "created", now, now);
        cv.registerEvent(new CvUpdated(cv.id, owner, 1));
        return cv;
    }

    /** A copy that goes its own way; the copy of a variant belongs to the same master. */
    Cv vary(String newTitle, CvContent copied, @Nullable JobId job, Instant now) {
        Cv variant = new Cv(CvId.create(), ownerId, newTitle, copied, "copied", now, now);
        variant.masterId = masterId == null ? id : masterId;
        variant.masterVersion = masterId == null ? Integer.valueOf(version) : masterVersion;
        variant.jobId = job;
        variant.registerEvent(new CvUpdated(variant.id, ownerId, 1));
        return variant;
    }

    void replace(@Nullable String newTitle, CvContent newContent, Instant now) {
        change("replaced", newContent, now);
        title = newTitle == null ? title : newTitle;
    }

    void patch(CvContent newContent, Instant now) {
        change("patched", newContent, now);
    }

    void restore(String oldTitle, CvContent oldContent, Instant now) {
        change("restored", oldContent, now);
        title = oldTitle;
    }

    void requireUnlocked() {
        if (locked) {
            throw new CvLocked();
        }
    }

    private void change(String how, CvContent newContent, Instant now) {
        requireUnlocked();
        content = newContent;
        change = how;
        updatedAt = now;
        registerEvent(new CvUpdated(id, ownerId, version + 1));
    }

    CvId id() {
        return id;
    }

    UserId ownerId() {
        return ownerId;
    }

    String title() {
        return title;
    }

    CvContent content() {
        return content;
    }

    /** Where the uploaded file is kept; absent for a CV that was written here. */
    @Nullable String originalKey() {
        return originalKey;
    }

    @Nullable String originalName() {
        return originalName;
    }

    /** What made the current version. */
    String lastChange() {
        return change;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    int version() {
        return version;
    }
}
