package dev.metier.cv.critique.rules;

import dev.metier.contracts.cv.CritiqueRules;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Vocabularies;
import dev.metier.cv.critique.text.Vocabulary;
import dev.metier.cv.critique.text.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the critique: what it does here, what it is in words for people in {@code rules.txt}.
 *
 * @param needs the list of words without which it stays silent; absent where it needs none
 */
record Rule(String id, Description description, @Nullable WordList needs, Check check) {

    Rule(String id, Check check) {
        this(id, Description.of(id), null, check);
    }

    Rule(String id, WordList needs, Check check) {
        this(id, Description.of(id), needs, check);
    }

    /** Looks at a CV and says what it finds. */
    @FunctionalInterface
    interface Check {
        void look(ReadCv cv, Findings findings);
    }

    boolean appliesTo(Vocabulary words) {
        return needs == null || words.has(needs);
    }

    CritiqueRules.Rule view(Vocabularies languages) {
        return new CritiqueRules.Rule(
                id,
                description.category(),
                description.severity(),
                description.name(),
                description.why(),
                description.looksFor(),
                needs == null ? List.of() : languages.languagesWith(needs));
    }
}
