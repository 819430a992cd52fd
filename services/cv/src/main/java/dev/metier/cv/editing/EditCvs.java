package dev.metier.cv.editing;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.cv.CreateCv;
import dev.metier.contracts.cv.CreateVariant;
import dev.metier.contracts.cv.CvDeleted;
import dev.metier.contracts.cv.PatchOperation;
import dev.metier.contracts.cv.ReplaceCv;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.UserId;
import dev.metier.cv.CvProperties;
import dev.metier.cv.parsing.ParsedResume;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.events.Events;
import dev.metier.platform.storage.ObjectStorage;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their CVs. */
@Component
class EditCvs {

    private final Cvs cvs;
    private final CvHistory history;
    private final ResumeEdits edits;
    private final CvPhotos photos;
    private final ObjectStorage storage;
    private final Events events;
    private final CvProperties settings;
    private final Clock clock;

    EditCvs(
            Cvs cvs,
            CvHistory history,
            ResumeEdits edits,
            CvPhotos photos,
            ObjectStorage storage,
            Events events,
            CvProperties settings,
            Clock clock) {
        this.cvs = cvs;
        this.history = history;
        this.edits = edits;
        this.photos = photos;
        this.storage = storage;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    CvId keepParsed(UserId owner, ParsedResume parsed, OriginalFile original, byte[] file) {
        requireRoom(owner);
        Resume resume = edits.tidied(parsed.resume());
        edits.check(resume, null);
        Cv cv = Cv.parsed(owner, parsed, resume, original, now());
        save(cv);
        storage.put(
                Objects.requireNonNull(cv.originalKey()), file, original.type().mediaType());
        return cv.id();
    }

    @Transactional
    CvId create(UserId owner, CreateCv request) {
        requireRoom(owner);
        edits.check(request.resume(), null);
        Cv cv = Cv.written(owner, request.title().strip(), CvContent.written(request.resume()), now());
        save(cv);
        return cv.id();
    }

    @Transactional
    void replace(CvId id, ReplaceCv request) {
        Cv cv = findToChange(id, request.version());
        edits.check(request.resume(), cv.content().resume());
        cv.replace(request.title(), edits.replaced(cv.content(), request.resume()), now());
        save(cv);
    }

    @Transactional
    void patch(CvId id, @Nullable Integer version, List<PatchOperation> operations) {
        Cv cv = findToChange(id, version);
        CvContent patched = edits.patched(cv.content(), operations);
        edits.check(patched.resume(), cv.content().resume());
        cv.patch(patched, now());
        save(cv);
    }

    @Transactional
    void restore(CvId id, int version) {
        Cv cv = findToChange(id, null);
        cv.requireUnlocked();
        CvHistory.Past past = history.find(id, version).orElseThrow(() -> MetierException.notFound("version"));
        cv.restore(past.title(), past.content(), now());
        save(cv);
    }

    @Transactional
    CvId vary(CvId id, CreateVariant request) {
        Cv cv = find(id);
        requireRoom(cv.ownerId());
        Resume copy = ResumeEdits.inLanguage(cv.content().resume(), request.language());
        edits.check(copy, copy);
        Cv variant = cv.vary(request.title().strip(), CvContent.written(copy), request.jobId(), now());
        save(variant);
        photos.copy(id, variant.id());
        return variant.id();
    }

    @Transactional
    void lock(CvId id, boolean locked) {
        if (cvs.lock(id, locked) == 0) {
            throw MetierException.notFound("CV");
        }
    }

    /** The files go first: should that fail, the CV is still there to be deleted again. */
    @Transactional
    void delete(CvId id, List<String> generatedKeys) {
        Cv cv = findToChange(id, null);
        cv.requireUnlocked();
        if (cv.originalKey() != null) {
            storage.delete(cv.originalKey());
        }
        photos.deleteFile(id);
        generatedKeys.forEach(storage::delete);
        cvs.releaseVariantsOf(id);
        cvs.deleteById(id);
        events.publish(new CvDeleted(id, cv.ownerId()));
    }

    @Transactional(readOnly = true)
    Cv find(CvId id) {
        return cvs.findById(id).orElseThrow(() -> MetierException.notFound("CV"));
    }

    private Cv findToChange(CvId id, @Nullable Integer version) {
        Cv cv = cvs.findWithLockById(id).orElseThrow(() -> MetierException.notFound("CV"));
        if (version != null && version != cv.version()) {
            throw new OptimisticLockingFailureException("CV " + id + " has version " + cv.version());
        }
        return cv;
    }

    private void save(Cv cv) {
        history.keep(cvs.save(cv));
    }

    private void requireRoom(UserId owner) {
        if (cvs.countByOwnerId(owner) >= settings.maxCvs()) {
            throw new MetierException(
                    ErrorCode.CONFLICT,
                    "You have " + settings.maxCvs() + " CVs, which is the most one person can keep. Delete one first.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
