package dev.metier.grammar;

import java.util.List;

/**
 * Something that LanguageTool would write differently.
 *
 * @param category of LanguageTool, {@code TYPOS} for spelling
 * @param rule of LanguageTool
 * @param suggestions the best first; empty where it has none
 */
record Match(int start, int end, String category, String rule, String message, List<String> suggestions) {

    Match {
        suggestions = List.copyOf(suggestions);
    }
}
