package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Copies of a CV and what changed in it; for its owner alone. */
@HttpExchange("/api/v1/cv/{id}")
public interface CvVariantsApi {

    /** Copies what the CV says now. The copy of a variant is another variant of the same master. */
    @PostExchange("/variants")
    CvView createVariant(@PathVariable CvId id, @Valid @RequestBody CreateVariant request);

    /** All variants of the CV, of a variant those of its master; the newest first. */
    @GetExchange("/variants")
    List<CvSummary> variants(@PathVariable CvId id);

    /** A locked CV refuses every change and its deletion with {@code cv-locked}; copies and documents can be made of it. */
    @PutExchange("/lock")
    CvView lock(@PathVariable CvId id, @Valid @RequestBody LockCv request);

    /**
     * What changed from one version to another, in the order of the newer one.
     *
     * @param to absent for the current version
     */
    @GetExchange("/diff")
    List<CvChange> diff(
            @PathVariable CvId id, @RequestParam int from, @RequestParam(required = false) @Nullable Integer to);

    /** What the variant says otherwise than its master does now; 404 for a master. */
    @GetExchange("/diff/master")
    List<CvChange> diffWithMaster(@PathVariable CvId id);

    /** Makes a new version with the title and content of an old one. */
    @PostExchange("/restore")
    CvView restore(@PathVariable CvId id, @Valid @RequestBody RestoreVersion request);
}
