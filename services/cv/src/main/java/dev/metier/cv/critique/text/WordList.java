package dev.metier.cv.critique.text;

import java.util.Locale;

/** The lists of words that a language may have; the names are those of the headings in its file. */
public enum WordList {
    STOP_WORDS,
    WEAK_OPENINGS,
    RESPONSIBLE,
    FIRST_PERSON,
    CLICHES,
    FILLERS,
    VAGUE,
    HEDGES,
    WORDY,
    OBJECTIVES,
    REFERENCES,
    SOFT_SKILLS,
    PERSONAL,
    SALARY,
    PART_TIME,
    PRESENT,
    MONTHS,
    PASSIVE,
    THIRD_PERSON,
    CONTRACTIONS,
    ACRONYMS,
    PLAIN,
    CLAIMS,
    NEGATIONS,
    KNOWN,
    DETERMINERS,
    NOUNS_TOO,
    VERBS;

    static WordList named(String heading) {
        return valueOf(heading.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
