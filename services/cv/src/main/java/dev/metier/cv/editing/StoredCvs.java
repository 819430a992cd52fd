package dev.metier.cv.editing;

import dev.metier.contracts.id.CvId;
import org.springframework.stereotype.Component;

/** Gives other features the CVs that the caller may see. */
@Component
public class StoredCvs {

    private final EditCvs cvs;

    StoredCvs(EditCvs cvs) {
        this.cvs = cvs;
    }

    /** Throws 404 for a CV that is not there or not the caller's. */
    public StoredCv get(CvId id) {
        Cv cv = cvs.find(id);
        return new StoredCv(
                cv.id(), cv.ownerId(), cv.title(), cv.version(), cv.content().resume());
    }
}
