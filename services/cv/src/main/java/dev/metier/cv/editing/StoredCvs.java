package dev.metier.cv.editing;

import dev.metier.contracts.cv.CvView;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.CvId;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives other features the CVs that the caller may see. */
@Component
public class StoredCvs {

    private final CvSearch search;
    private final CvPhotos photos;

    StoredCvs(CvSearch search, CvPhotos photos) {
        this.search = search;
        this.photos = photos;
    }

    /** Throws 404 for a CV that is not there or not the caller's. */
    public StoredCv get(CvId id) {
        return at(id, null);
    }

    /**
     * One version of a CV, with its photo as a picture inside of it; 404 as for {@link #get}.
     *
     * @param version absent for the current one
     */
    public StoredCv at(CvId id, @Nullable Integer version) {
        CvView cv = search.get(id, version);
        Resume resume = cv.photoAt() == null ? cv.resume() : withPhoto(id, cv.resume());
        return new StoredCv(cv.id(), cv.ownerId(), cv.title(), cv.version(), resume, cv.updatedAt());
    }

    private Resume withPhoto(CvId id, Resume resume) {
        return photos.find(id)
                .map(jpeg -> "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg))
                .map(image -> ResumeEdits.with(resume, ResumeEdits.withImage(resume.basics(), image), resume.meta()))
                .orElse(resume);
    }
}
