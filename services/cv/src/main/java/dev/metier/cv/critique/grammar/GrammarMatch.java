package dev.metier.cv.critique.grammar;

import java.util.List;

/** What the grammar process found in a text; see {@code dev.metier.grammar.Match}. */
record GrammarMatch(int start, int end, String category, String rule, String message, List<String> suggestions) {

    GrammarMatch {
        suggestions = List.copyOf(suggestions);
    }
}
