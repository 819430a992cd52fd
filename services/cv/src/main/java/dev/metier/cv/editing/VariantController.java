package dev.metier.cv.editing;

import dev.metier.contracts.cv.CreateVariant;
import dev.metier.contracts.cv.CvChange;
import dev.metier.contracts.cv.CvSummary;
import dev.metier.contracts.cv.CvVariantsApi;
import dev.metier.contracts.cv.CvView;
import dev.metier.contracts.cv.LockCv;
import dev.metier.contracts.cv.RestoreVersion;
import dev.metier.contracts.id.CvId;
import dev.metier.cv.comparing.ResumeComparison;
import dev.metier.platform.errors.MetierException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PreAuthorize("hasRole('CANDIDATE')")
class VariantController implements CvVariantsApi {

    private final EditCvs edit;
    private final CvSearch search;

    VariantController(EditCvs edit, CvSearch search) {
        this.edit = edit;
        this.search = search;
    }

    @Override
    @ResponseStatus(HttpStatus.CREATED)
    public CvView createVariant(CvId id, CreateVariant request) {
        return search.get(edit.vary(id, request), null);
    }

    @Override
    public List<CvSummary> variants(CvId id) {
        return search.variants(id);
    }

    @Override
    public CvView lock(CvId id, LockCv request) {
        edit.lock(id, request.locked());
        return search.get(id, null);
    }

    @Override
    public List<CvChange> diff(CvId id, int from, @Nullable Integer to) {
        CvView before = search.get(id, from);
        return ResumeComparison.between(before.resume(), search.get(id, to).resume());
    }

    @Override
    public List<CvChange> diffWithMaster(CvId id) {
        CvView variant = search.get(id, null);
        if (variant.masterId() == null) {
            throw MetierException.notFound("master");
        }
        CvView master = search.get(variant.masterId(), null);
        return ResumeComparison.between(master.resume(), variant.resume());
    }

    @Override
    public CvView restore(CvId id, RestoreVersion request) {
        edit.restore(id, request.version());
        return search.get(id, null);
    }
}
