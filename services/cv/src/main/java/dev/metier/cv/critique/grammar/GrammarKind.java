package dev.metier.cv.critique.grammar;

/** Kinds of findings, from LanguageTool's categories. */
enum GrammarKind {
    SPELLING("spelling", "Spelling"),
    CONFUSED_WORD("confused-word", "Confused words"),
    COMPOUND("compound", "Compounds"),
    REPETITION("repetition", "Repeated words"),
    CASE("case", "Capitals"),
    PUNCTUATION("punctuation", "Punctuation"),
    GRAMMAR("grammar", "Grammar");

    private final String id;
    private final String title;

    GrammarKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    static GrammarKind of(String category) {
        return switch (category) {
            case "TYPOS" -> SPELLING;
            case "CONFUSED_WORDS" -> CONFUSED_WORD;
            case "COMPOUNDING" -> COMPOUND;
            case "REPETITIONS" -> REPETITION;
            case "CASING" -> CASE;
            case "PUNCTUATION", "TYPOGRAPHY" -> PUNCTUATION;
            default -> GRAMMAR;
        };
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }
}
