package dev.metier.cv.editing;

import dev.metier.contracts.cv.CvView;
import dev.metier.contracts.id.CvId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives other features the CVs that the caller may see. */
@Component
public class StoredCvs {

    private final EditCvs cvs;
    private final CvSearch search;

    StoredCvs(EditCvs cvs, CvSearch search) {
        this.cvs = cvs;
        this.search = search;
    }

    /**
     * One version of a CV; 404 as for {@link #get}.
     *
     * @param version absent for the current one
     */
    public StoredCv at(CvId id, @Nullable Integer version) {
        CvView cv = search.get(id, version);
        return new StoredCv(cv.id(), cv.ownerId(), cv.title(), cv.version(), cv.resume(), cv.updatedAt());
    }

    /** Throws 404 for a CV that is not there or not the caller's. */
    public StoredCv get(CvId id) {
        Cv cv = cvs.find(id);
        return new StoredCv(
                cv.id(), cv.ownerId(), cv.title(), cv.version(), cv.content().resume(), cv.updatedAt());
    }
}
