package dev.metier.cv.letters;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.cv.CoverLetterRequest;
import dev.metier.contracts.cv.CoverLetterView;
import dev.metier.contracts.cv.LetterFormat;
import dev.metier.contracts.id.LetterId;
import dev.metier.contracts.id.UserId;
import dev.metier.cv.CvProperties;
import dev.metier.cv.editing.StoredCvs;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.storage.ObjectStorage;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their letters. */
@Component
class WriteLetters {

    private final CoverLetters letters;
    private final StoredCvs cvs;
    private final ObjectStorage storage;
    private final CvProperties settings;
    private final Clock clock;

    WriteLetters(CoverLetters letters, StoredCvs cvs, ObjectStorage storage, CvProperties settings, Clock clock) {
        this.letters = letters;
        this.cvs = cvs;
        this.storage = storage;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public CoverLetterView write(UserId owner, CoverLetterRequest request) {
        if (letters.countByOwnerId(owner) >= settings.maxLetters()) {
            throw new MetierException(
                    ErrorCode.CONFLICT,
                    "You have " + settings.maxLetters() + " letters, which is the most. Delete one first.");
        }
        requireOwnCv(request);
        return letters.save(CoverLetter.written(owner, request, now())).view();
    }

    @Transactional
    public CoverLetterView rewrite(LetterId id, @Nullable Integer version, CoverLetterRequest request) {
        CoverLetter letter = find(id);
        if (version != null && version != letter.version()) {
            throw new OptimisticLockingFailureException("letter " + id + " has version " + letter.version());
        }
        requireOwnCv(request);
        letter.rewrite(request, now());
        return letters.save(letter).view();
    }

    /** The files go first: should that fail, the letter is still there to be deleted again. */
    @Transactional
    public void remove(LetterId id) {
        find(id);
        for (LetterFormat format : LetterFormat.values()) {
            storage.delete(PrintLetters.key(id, format));
        }
        letters.deleteById(id);
    }

    @Transactional(readOnly = true)
    public CoverLetter find(LetterId id) {
        return letters.findById(id).orElseThrow(() -> MetierException.notFound("letter"));
    }

    private void requireOwnCv(CoverLetterRequest request) {
        if (request.cvId() != null) {
            cvs.get(request.cvId());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
