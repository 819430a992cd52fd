package dev.metier.cv.critique.rules;

import dev.metier.contracts.cv.CritiqueFinding.Category;
import dev.metier.contracts.cv.CritiqueFinding.Severity;
import dev.metier.contracts.cv.CritiqueRules;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Vocabularies;
import dev.metier.cv.critique.text.Vocabulary;
import dev.metier.cv.critique.text.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the critique: what it is, in words for people, and what it does.
 *
 * @param needs the list of words without which it stays silent; absent where it needs none
 */
public record Rule(
        String id,
        Category category,
        Severity severity,
        String name,
        String why,
        String looksFor,
        @Nullable WordList needs,
        Check check) {

    Rule(String id, Category category, Severity severity, String name, String why, String looksFor, Check check) {
        this(id, category, severity, name, why, looksFor, null, check);
    }

    /** Looks at a CV and says what it finds. */
    @FunctionalInterface
    interface Check {
        void look(ReadCv cv, Findings findings);
    }

    /** The rule, that stays silent where a language has no such list. */
    Rule needing(WordList list) {
        return new Rule(id, category, severity, name, why, looksFor, list, check);
    }

    boolean appliesTo(Vocabulary words) {
        return needs == null || words.has(needs);
    }

    CritiqueRules.Rule described(Vocabularies languages) {
        List<String> known = needs == null ? List.of() : languages.languagesWith(needs);
        return new CritiqueRules.Rule(id, category, severity, name, why, looksFor, known);
    }
}
