package dev.metier.ats.tricks;

import dev.metier.ats.taxonomy.Words;
import dev.metier.ats.taxonomy.Words.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a posting, to tell when they were pasted into a CV: a person does not write the same fifteen words by chance. */
final class PostingWords {

    private static final int RUN = 8;
    private static final int SHORTEST = 15;

    private final Set<String> runs = new HashSet<>();

    PostingWords(String posting) {
        List<Word> words = Words.of(posting);
        for (int at = 0; at + RUN <= words.size(); at++) {
            runs.add(run(words, at));
        }
    }

    private static String run(List<Word> words, int at) {
        StringBuilder run = new StringBuilder();
        words.subList(at, at + RUN).forEach(word -> run.append(word.small()).append(' '));
        return run.toString();
    }

    List<Span> in(List<Word> text) {
        List<Word> words = runs.isEmpty() ? List.of() : text;
        List<Span> pasted = new ArrayList<>();
        int first = 0;
        int last = -1;
        for (int at = 0; at + RUN <= words.size(); at++) {
            if (!runs.contains(run(words, at))) {
                continue;
            }
            if (at > last + 1) {
                addIfLong(words, first, last, pasted);
                first = at;
            }
            last = at + RUN - 1;
        }
        addIfLong(words, first, last, pasted);
        return pasted;
    }

    private static void addIfLong(List<Word> words, int first, int last, List<Span> pasted) {
        if (last - first + 1 >= SHORTEST) {
            pasted.add(new Span(words.get(first).start(), words.get(last).end()));
        }
    }
}
