package dev.metier.ats.report;

import dev.metier.ats.check.CvChecker;
import dev.metier.ats.job.KnownPostings;
import dev.metier.ats.resume.GivenCv;
import dev.metier.contracts.ats.CvCheck;
import dev.metier.contracts.cv.CvApi;
import dev.metier.contracts.cv.CvView;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gathers what the engine needs and lets it judge. The day that counts as today is the one the request names, else the day
 * the checked version of the CV was written; it is never read from a clock, so the same check can be repeated.
 */
@Component
class Checks {

    private final CvChecker checker;
    private final CvApi cvs;
    private final KnownPostings postings;

    Checks(CvChecker checker, CvApi cvs, KnownPostings postings) {
        this.checker = checker;
        this.cvs = cvs;
        this.postings = postings;
    }

    Done check(@Nullable CvId cvId, @Nullable JobId jobId, ReportInput input) {
        if (cvId == null) {
            Resume resume = input.resume() == null ? Resume.empty() : input.resume();
            GivenCv given = new GivenCv(resume, input.analysedAt(), input.original(), Map.of());
            return new Done(check(given, jobId, input), null, null);
        }
        CvView cv = cvs.get(cvId);
        LocalDate written = LocalDate.ofInstant(cv.updatedAt(), ZoneOffset.UTC);
        LocalDate today = input.analysedAt() == null ? written : input.analysedAt();
        GivenCv given = new GivenCv(cv.resume(), today, cv.original(), cv.fields());
        return new Done(check(given, jobId, input), cv.ownerId(), cv.version());
    }

    private CvCheck check(GivenCv cv, @Nullable JobId jobId, ReportInput input) {
        if (jobId != null) {
            return checker.check(cv, postings.get(jobId));
        }
        String text = input.postingText();
        return text == null || text.isBlank() ? checker.check(cv) : checker.check(cv, text);
    }

    /** A check, whose CV it was, and in which version. */
    record Done(
            CvCheck check, @Nullable UserId owner, @Nullable Integer version) {}
}
