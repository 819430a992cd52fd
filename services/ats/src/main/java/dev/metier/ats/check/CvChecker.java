package dev.metier.ats.check;

import dev.metier.ats.fix.FormFixes;
import dev.metier.ats.posting.PostingReader;
import dev.metier.ats.posting.ReadPosting;
import dev.metier.ats.resume.ReadResume;
import dev.metier.ats.taxonomy.SkillFinder;
import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Criterion;
import dev.metier.contracts.ats.CvCheck;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.jobs.PostingFacts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The engine {@code metier-ats}: checks a CV, alone or against a posting. A function of its arguments: no clock, no chance, no
 * network, and nothing that is written in the CV or the posting is obeyed.
 */
public final class CvChecker {

    public static final String ENGINE = "metier-ats";
    /** Changes with every change of a rule, a weight or the taxonomy. */
    public static final String VERSION = "1.0.0";

    private final Taxonomy taxonomy;
    private final SkillFinder finder;
    private final PostingReader postings;
    private final FormFixes fixes;

    public CvChecker(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.finder = new SkillFinder(taxonomy);
        this.postings = new PostingReader(taxonomy, finder);
        this.fixes = new FormFixes(taxonomy);
    }

    public static AtsCriteria criteria() {
        return new AtsCriteria(ENGINE, VERSION, Rules.descriptions());
    }

    /** Checks the CV alone. */
    public CvCheck check(Resume resume, @Nullable LocalDate analysedAt) {
        return check(resume, null, analysedAt, "");
    }

    public CvCheck check(Resume resume, PostingFacts posting, @Nullable LocalDate analysedAt) {
        return check(resume, postings.read(posting), analysedAt, posting);
    }

    public CvCheck check(Resume resume, String postingText, @Nullable LocalDate analysedAt) {
        return check(resume, postings.read(postingText), analysedAt, postingText);
    }

    private CvCheck check(
            Resume resume, @Nullable ReadPosting posting, @Nullable LocalDate analysedAt, Object postingAsGiven) {
        ReadResume cv = new ReadResume(resume, analysedAt, finder);
        List<SkillAnswer> answers =
                posting == null ? List.of() : new SkillComparison(taxonomy, cv).answers(posting.skills());
        Comparison comparison = new Comparison(cv, posting, answers);
        List<Criterion> criteria = Rules.judge(comparison);
        return new CvCheck(
                ENGINE,
                VERSION,
                InputHash.of(resume, postingAsGiven, analysedAt),
                cv.today(),
                Rules.score(criteria),
                criteria,
                Warnings.of(cv, analysedAt != null),
                fixes.of(resume),
                Summary.coverage(answers),
                Summary.machineView(cv));
    }
}
