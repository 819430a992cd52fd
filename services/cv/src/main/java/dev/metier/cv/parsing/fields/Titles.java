package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.words.Places;
import dev.metier.cv.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells job titles from names of employers, and parts lines that hold both. */
final class Titles {

    private static final Pattern AT = Pattern.compile("(?i)\\s+(?:at|@|bei|chez|en|la|presso)\\s+(?=\\p{Lu})");
    /** What leads from the name of a thing to who gave it. */
    private static final Pattern LINK =
            Pattern.compile("(?iu)^(?:at|@|by|from|in|bei|von|chez|par|en|por|la|de|presso)\\s+(?=\\p{Lu})");

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?i).*\\b(?:inc|llc|llp|ltd|limited|corp|corporation|gmbh|ag|plc|s\\.?r\\.?l|s\\.?a\\.?s?|co)\\.?$");

    /** "Saltmarsh Ltd Norderbrook": behind the legal form a town may follow. */
    private static final Pattern FORM_INSIDE = Pattern.compile(
            "(.+\\s(?:Inc\\.?|LLC|LLP|Ltd\\.?|Limited|GmbH|AG|PLC|AB|AS|A/S|ApS|Oyj?|B\\.?V\\.?|N\\.?V\\.?|S\\.?R\\.?L\\.?|S\\.?A\\.?S?\\.?|SpA|S\\.?L\\.?))\\s+(\\p{Lu}.*)");

    /** "University of California, Berkeley" is one name. */
    private static final Pattern CAMPUS = Pattern.compile("(?iu)(?:the )?univ\\p{L}+ (?:of|de|di|des) .*");

    /** What stands before a town that is part of a name. */
    private static final Pattern LEADING = Pattern.compile("(?iu)(?:^|\\s)(?:of|de|di|du|in|at|von|der|the|&|and)$");

    private static final int LONGEST_TOWN = 3;

    private Titles() {}

    /** How much a text looks like a title (positive) or an employer (negative). */
    static int score(String text) {
        int score = 0;
        String head = text.split("[,(/]", 2)[0];
        String last = head.strip().replaceAll(".*\\s", "");
        if (Vocabulary.TITLES.hasWordIn(text) || Vocabulary.TITLES.hasEndIn(text)) {
            score += 2;
        }
        if (Vocabulary.TITLES.contains(last)
                || Vocabulary.TITLES.hasEndIn(last)
                || Vocabulary.TITLES.contains(head)
                || Vocabulary.TITLES.contains(head.split(" (?:of|for|de|in|des|der) ", 2)[0].replaceAll(".*\\s", ""))) {
            score += 2;
        }
        if (Vocabulary.EMPLOYERS.hasWordIn(text)) {
            score -= 1;
        }
        if (LEGAL_FORM.matcher(text).matches() || Vocabulary.EMPLOYERS.contains(last)) {
            score -= 2;
        }
        return score;
    }

    /** Takes places off the ends of pieces and parts "employer, title" where one half is a title and the other is not. */
    static List<Piece> split(List<Piece> pieces, EntryHead head) {
        List<Piece> all = new ArrayList<>();
        for (Piece piece : pieces.stream().flatMap(Titles::atTurn).toList()) {
            Piece rest = withoutPlace(piece, head);
            Matcher at = AT.matcher(rest.text());
            if (at.find() && score(rest.text().substring(0, at.start())) > 0) {
                all.add(rest.with(rest.text().substring(0, at.start())));
                all.add(rest.with(rest.text().substring(at.end())));
                continue;
            }
            all.addAll(atComma(rest));
        }
        return all;
    }

    /** Parts a line where its words turn from bold to regular or the like, behind a comma or a bracket. */
    static Stream<Piece> atTurn(Piece piece) {
        String line = piece.source().text();
        int turn = piece.source().turn();
        int start = line.indexOf(piece.text());
        if (start < 0 || turn <= start || turn >= start + piece.text().length()) {
            return Stream.of(piece);
        }
        String before = line.substring(start, turn).strip();
        String after = line.substring(turn, start + piece.text().length()).strip();
        boolean isParted = before.matches("(?s).*[,(:]")
                || after.matches("(?s)[,(:].*")
                || (beginsName(after) && (before.contains(" ") || after.contains(" ")));
        String first = EntryHead.clean(before);
        String second = EntryHead.clean(LINK.matcher(after).replaceFirst(""));
        return isParted && !first.isEmpty() && !second.isEmpty()
                ? Stream.of(piece.with(first), piece.with(second))
                : Stream.of(piece);
    }

    /** Whether the town behind the comma belongs to the name of a university. */
    static boolean isCampus(String before, String after) {
        String town = after.split("[,(|]", 2)[0].strip();
        return CAMPUS.matcher(before).matches() && !before.contains(",") && Vocabulary.CITIES.contains(town);
    }

    private static boolean beginsName(String text) {
        return Character.isUpperCase(LINK.matcher(text).replaceFirst("").codePointAt(0));
    }

    private static List<Piece> atComma(Piece piece) {
        String text = piece.text();
        int best = -1;
        int widest = 2;
        for (int comma = text.indexOf(','); comma > 0; comma = text.indexOf(',', comma + 1)) {
            int before = score(text.substring(0, comma));
            int after = score(text.substring(comma + 1));
            boolean isParted = before > 0 != after > 0;
            if (isParted && Math.abs(before - after) > widest) {
                best = comma;
                widest = Math.abs(before - after);
            }
        }
        return best < 0
                ? List.of(piece)
                : List.of(piece.with(text.substring(0, best)), piece.with(text.substring(best + 1)));
    }

    /** "Acme Inc., Berlin, Germany": the longest tail that is a place goes, when something is left before it. */
    static Piece withoutPlace(Piece piece, EntryHead head) {
        String text = piece.text();
        boolean isPart = !text.strip().equals(piece.source().text().strip());
        if (isPart && Places.isPlaceLike(text)) {
            head.setPlace(piece);
            return piece.with("");
        }
        int bracket = text.lastIndexOf(" (");
        if (bracket > 0 && Places.isPlaceLike(text.substring(bracket + 2).replaceFirst("\\)$", ""))) {
            head.setPlace(piece.with(text.substring(bracket + 2).replaceFirst("\\)$", "")));
            return piece.with(text.substring(0, bracket));
        }
        for (int comma = text.indexOf(','); comma > 0; comma = text.indexOf(',', comma + 1)) {
            String tail = text.substring(comma + 1).strip();
            boolean isCampus = CAMPUS.matcher(text.substring(0, comma)).matches() && !tail.contains(",");
            String town = townAtEnd(text.substring(0, comma));
            boolean isPlace = Places.isPlaceLike(tail)
                    || (!town.isEmpty() && (tail.matches("[A-Z]{2}") || Vocabulary.REGIONS.contains(tail)));
            if (isPlace && !isCampus && !tail.matches("(?i)(?:inc|ltd|llc)\\.?")) {
                head.setPlace(piece.with(town.isEmpty() ? tail : town + ", " + tail));
                return piece.with(text.substring(0, comma - town.length()));
            }
        }
        return withoutTownBehindForm(piece, head);
    }

    /** "Saltmarsh Ltd Norderbrook": what follows the legal form of an employer is its town, known or not. */
    private static Piece withoutTownBehindForm(Piece piece, EntryHead head) {
        Matcher form = FORM_INSIDE.matcher(piece.text());
        boolean isTown = form.matches()
                && Places.mayBeTown(form.group(2))
                && form.group(2).split(" ").length <= LONGEST_TOWN
                && score(form.group(2)) == 0;
        if (!isTown) {
            return piece;
        }
        head.setPlace(piece.with(form.group(2)));
        return piece.with(form.group(1));
    }

    /** "Quayside Surveys Bremen": where most entries end with a known town, it is no part of their names. */
    static Piece withoutTown(Piece piece, EntryHead head) {
        String town = score(piece.text()) > 0 ? "" : townAtEnd(piece.text());
        if (town.isEmpty()) {
            return piece;
        }
        head.setPlace(piece.with(town));
        return piece.with(
                piece.text().substring(0, piece.text().length() - town.length()).strip());
    }

    static boolean endsWithTown(Piece piece) {
        return score(piece.text()) <= 0 && !townAtEnd(piece.text()).isEmpty();
    }

    /** "Quayside Surveys Bremen, Germany": the known town that the region or country behind the comma belongs to. */
    private static String townAtEnd(String text) {
        String[] words = text.split(" ");
        for (int count = Math.min(3, words.length - 1); count > 0; count--) {
            String town = String.join(" ", Arrays.copyOfRange(words, words.length - count, words.length));
            String before = String.join(" ", Arrays.copyOfRange(words, 0, words.length - count));
            boolean isName = LEADING.matcher(before).find()
                    || Vocabulary.SCHOOLS.contains(before)
                    || Vocabulary.EMPLOYERS.contains(before);
            if (Vocabulary.CITIES.contains(town) && !isName) {
                return town;
            }
        }
        return "";
    }
}
