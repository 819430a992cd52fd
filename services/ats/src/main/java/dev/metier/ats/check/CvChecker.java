package dev.metier.ats.check;

import dev.metier.ats.fix.FormFixes;
import dev.metier.ats.posting.PostingReader;
import dev.metier.ats.posting.ReadPosting;
import dev.metier.ats.resume.GivenCv;
import dev.metier.ats.resume.ReadResume;
import dev.metier.ats.resume.ResumeText;
import dev.metier.ats.taxonomy.SkillFinder;
import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.ats.tricks.HonestText;
import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Criterion;
import dev.metier.contracts.ats.CvCheck;
import dev.metier.contracts.jobs.PostingFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The engine {@code metier-ats}: checks a CV, alone or against a posting. A function of its arguments: no clock, no chance, no
 * network, and nothing that is written in the CV or the posting is obeyed.
 */
public final class CvChecker {

    public static final String ENGINE = "metier-ats";
    /** Changes with every change of a rule, a weight or the taxonomy. */
    public static final String VERSION = "1.2.1";

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
    public CvCheck check(GivenCv cv) {
        return check(cv, null, "", "");
    }

    public CvCheck check(GivenCv cv, PostingFacts posting) {
        return check(cv, postings.read(posting), posting.description(), posting);
    }

    public CvCheck check(GivenCv cv, String postingText) {
        return check(cv, postings.read(postingText), postingText, postingText);
    }

    private CvCheck check(GivenCv given, @Nullable ReadPosting posting, String postingText, Object postingAsGiven) {
        HonestText honest = HonestText.of(ResumeText.of(given.resume()), postingText, finder);
        ReadResume cv = new ReadResume(given, honest.fields(), finder);
        List<SkillAnswer> answers =
                posting == null ? List.of() : new SkillComparison(taxonomy, cv).answers(posting.skills());
        Comparison comparison = new Comparison(cv, posting, answers);
        List<Criterion> criteria = Rules.judge(comparison);
        return new CvCheck(
                ENGINE,
                VERSION,
                InputHash.of(given, postingAsGiven),
                cv.today(),
                Rules.score(criteria),
                criteria,
                Warnings.of(cv, honest.tricks()),
                fixes.of(given.resume()),
                Summary.coverage(answers),
                Summary.machineView(cv));
    }
}
