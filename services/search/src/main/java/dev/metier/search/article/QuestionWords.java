package dev.metier.search.article;

import dev.metier.hybrid.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a question that say what it is about. */
final class QuestionWords {

    /** Up to so many words, all of them have to be in a hit. */
    private static final int ALL_OF = 3;

    private static final double MOST_OF = 0.6;

    /** Words that questions in English are made of, whatever they ask. */
    private static final Set<String> ASKING =
            Set.of(("a about am an and any are as at be by can could did do does for from get"
                            + " got had has have how i if in into is isn it its ll m me my not of on or please s should so t tell that"
                            + " the their them there they this to us ve want was we what when where which who whom why will with would"
                            + " you your")
                    .split(" "));

    private QuestionWords() {}

    /** What to look for; where there are only words of asking, those. */
    static Words of(String text) {
        List<Words.Term> all = Words.allOf(text).terms();
        List<Words.Term> telling = all.stream()
                .filter(term -> !ASKING.contains(term.text().toLowerCase(Locale.ROOT)))
                .toList();
        List<Words.Term> terms = telling.isEmpty() ? all : telling;
        return new Words(terms, terms.size() <= ALL_OF ? 1 : MOST_OF);
    }
}
