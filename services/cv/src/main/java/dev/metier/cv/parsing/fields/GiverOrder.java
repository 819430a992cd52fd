package dev.metier.cv.parsing.fields;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether the short entries of a section name who gave a thing before the thing itself. */
final class GiverOrder {

    private static final Pattern THING = Pattern.compile(
            "(?iu).*\\b(?:award|prize|winner|medal|scholarship|fellowship|honou?rs?|finalist|dean['’]s"
                    + " list|grant|place|of the (?:year|month)|certified|certificate|certification|diploma|license|preis|prix|premio|premiul)\\b.*");

    private static final Pattern GIVER =
            Pattern.compile("(?iu)(?!.*(?:,| by )).*(?<!\\p{L})(?:institute?|association|society|foundation"
                    + "|universit\\p{L}*|college|academy|ministry|council|board|federation|chamber|gmbh|inc\\.?|ltd\\.?)"
                    + "(?:$|\\s+(?:of|for|de|di|für)\\s.*)");

    private GiverOrder() {}

    /** Most entries tell it for all; where they are as many for either, the entry tells it for itself, or the givers do. */
    static boolean isGiverFirst(List<Piece> entry, List<List<Piece>> entries) {
        int things = balance(entries, THING);
        int own = things == 0 ? balance(List.of(entry), THING) : things;
        return own < 0 || (own == 0 && balance(entries, GIVER) > 1);
    }

    /** How many entries more have it in the first of two pieces than in the second. */
    private static int balance(List<List<Piece>> entries, Pattern pattern) {
        return entries.stream()
                .filter(pieces -> pieces.size() > 1)
                .mapToInt(pieces -> count(pieces.getFirst(), pattern) - count(pieces.get(1), pattern))
                .sum();
    }

    private static int count(Piece piece, Pattern pattern) {
        return pattern.matcher(piece.text()).matches() ? 1 : 0;
    }
}
