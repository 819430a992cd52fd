package dev.metier.cv.critique.rules;

import dev.metier.contracts.cv.CritiqueFinding;
import dev.metier.contracts.cv.CritiqueRules;
import dev.metier.contracts.cv.Resume;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Vocabularies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The engine {@code metier-critique}: says what could be better in a CV. A function of its arguments: no clock, no chance, no
 * network, and nothing that is written in the CV is obeyed.
 */
public final class CvCritic {

    public static final String ENGINE = "metier-critique";
    /** Changes with every change of a rule or of its words. */
    public static final String VERSION = "1.0";

    private static final String DEFAULT_LANGUAGE = "en";

    private final Vocabularies vocabularies = new Vocabularies();

    public CritiqueRules rules() {
        return new CritiqueRules(
                ENGINE,
                VERSION,
                Rules.ALL.stream().map(rule -> rule.view(vocabularies)).toList());
    }

    /**
     * Criticises a CV by all rules that have words for its language.
     *
     * @param language BCP 47; absent where it is to be found
     * @param today the day that counts as today; absent where the CV is to tell
     */
    public Critique critique(Resume resume, @Nullable String language, @Nullable LocalDate today) {
        String named = language != null ? language : named(resume);
        Optional<String> found = named == null ? vocabularies.written(ReadCv.telling(resume)) : Optional.empty();
        String tag = named == null ? found.orElse(DEFAULT_LANGUAGE) : named;
        ReadCv cv = ReadCv.of(resume, vocabularies.of(tag), today);
        List<CritiqueFinding> findings = new ArrayList<>();
        List<String> notApplied = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Rule rule : Rules.ALL) {
            if (!rule.appliesTo(cv.words())) {
                notApplied.add(rule.id());
                continue;
            }
            Findings here = new Findings(rule);
            rule.check().look(cv, here);
            findings.addAll(here.found());
            if (here.leftOut() > 0) {
                notes.add(rule.description().name() + ": " + here.leftOut() + " more places like these.");
            }
        }
        return new Critique(cv, tag, found.isPresent(), findings, notApplied, notes);
    }

    /** What the rules find in a CV when one of its lines says something else. */
    public List<CritiqueFinding> ofLine(ReadCv cv, String pointer, String written) {
        ReadCv changed = cv.with(pointer, written);
        return Rules.ALL.stream()
                .filter(rule -> rule.appliesTo(cv.words()))
                .flatMap(rule -> {
                    Findings here = new Findings(rule);
                    rule.check().look(changed, here);
                    return here.found().stream();
                })
                .toList();
    }

    private static @Nullable String named(Resume resume) {
        String named = resume.meta() == null ? null : resume.meta().language();
        return named == null || named.isBlank() ? null : named;
    }
}
