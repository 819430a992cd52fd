package dev.metier.ats.posting;

import dev.metier.ats.posting.Sentence.Need;
import dev.metier.ats.resume.Folded;
import dev.metier.ats.resume.Quote;
import dev.metier.contracts.ats.Evidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a posting, cut into sentences. A heading ({@code Requirements:}, {@code ## Nice to have}) or a phrase
 * ({@code … is a plus}) decides how much a sentence asks. Where the text has a part with requirements, the other parts only
 * name what is nice to have.
 */
final class PostingText {

    private static final Pattern END =
            Pattern.compile("[.!?](?=\\s|$)|;|\\n(?=[ \\t\\r]*+(?:\\n|[-*•·#\\d]|$))|(?<=:)[ \\t]{0,20}\\n"
                    // A line that begins with a label: Location: …
                    + "|\\n(?=[ \\t]{0,8}\\p{L}[\\p{L} ]{1,30}:)");
    private static final Pattern HEADING =
            Pattern.compile("^[\\s#*_>-]*+([\\p{L}][\\p{L}’'&/ ,-]{2,60}?)[*_ ]{0,8}(?::|\\n|$)", Pattern.UNICODE_CASE);
    private static final int WORDS_OF_HEADING = 7;

    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));
    private final List<Sentence> sentences;

    PostingText(String text) {
        this.text = text;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lineStarts.add(at + 1);
        }
        List<Draft> drafts = drafts();
        boolean hasRequirements = drafts.stream().anyMatch(draft -> draft.part() == Part.REQUIRED);
        this.sentences =
                drafts.stream().map(draft -> draft.sentence(hasRequirements)).toList();
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Evidence evidence(Sentence sentence, int start, int end) {
        int line = Collections.binarySearch(lineStarts, sentence.start() + start);
        int number = line >= 0 ? line + 1 : -line - 1;
        return new Evidence(Evidence.Source.POSTING, "line:" + number, Quote.around(sentence.text(), start, end));
    }

    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        Matcher end = END.matcher(text);
        Part part = Part.TASKS;
        int start = 0;
        while (start < text.length()) {
            int until = end.find(start) ? Math.max(end.end(), start + 1) : text.length();
            String sentence = text.substring(start, until);
            part = partAfter(sentence, part);
            if (!sentence.isBlank()) {
                drafts.add(new Draft(sentence, start, part));
            }
            start = until;
        }
        return drafts;
    }

    private static Part partAfter(String sentence, Part current) {
        Matcher heading = HEADING.matcher(sentence.strip());
        if (!heading.find() || heading.group(1).split("\\s+", -1).length > WORDS_OF_HEADING) {
            return current;
        }
        return Part.under(heading.group(1)).orElse(current);
    }

    private record Draft(String text, int start, Part part) {

        Sentence sentence(boolean hasRequirements) {
            String folded = Folded.of(text);
            boolean isNice = Part.isNice(folded);
            return new Sentence(text, folded, isNice, start, need(hasRequirements, isNice));
        }

        private Need need(boolean hasRequirements, boolean isNice) {
            if (part == Part.OFFER) {
                return Need.NOTHING;
            }
            if (part == Part.NICE || isNice) {
                return Need.NICE;
            }
            return part == Part.REQUIRED || !hasRequirements ? Need.MUST : Need.NICE;
        }
    }
}
