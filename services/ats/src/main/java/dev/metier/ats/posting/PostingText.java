package dev.metier.ats.posting;

import dev.metier.ats.posting.Sentence.Need;
import dev.metier.ats.resume.Quote;
import dev.metier.contracts.ats.Evidence;
import java.util.ArrayList;
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
            Pattern.compile("[.!?](?=\\s|$)|;|\\n(?=\\s*(?:\\n|[-*•·#\\d]|$))|(?<=:)[ \\t]*\\n");
    private static final Pattern HEADING =
            Pattern.compile("^[\\s#*_>-]*([\\p{L}][\\p{L}’'&/ ,-]{2,60}?)[*_ ]*(?::|$)", Pattern.UNICODE_CASE);
    private static final int WORDS_OF_HEADING = 7;

    private enum Part {
        NICE("nice.to.have|preferred|bonus|desirable|desired|advantage|pluses|optional|good to have|even better"),
        OFFER(
                "benefit|we offer|perks|about us|about the company|equal opportunit|how to apply|our values|compensation"),
        REQUIRED(
                "requirement|qualification|must.have|you have|you bring|you need|expect|skills|profile|who you are|you'll need"),
        TASKS(
                "responsibilit|duties|you will do|you'll do|about the role|the role|tasks|day.to.day|job description|summary");

        private final Pattern heading;

        Part(String heading) {
            this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE);
        }
    }

    private static final Pattern NICE = Pattern.compile(
            "nice to have|\\b(?:a|as a|big|strong) plus\\b|preferred|preferably|\\bbonus\\b|desirable|appreciated|advantage"
                    + "|optional|ideally|\\bwelcome\\b|not required|not necessary|beneficial",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Sentence> sentences;

    PostingText(String text) {
        this.text = text;
        List<Draft> drafts = drafts();
        boolean hasRequirements = drafts.stream().anyMatch(draft -> draft.part() == Part.REQUIRED);
        this.sentences =
                drafts.stream().map(draft -> draft.sentence(hasRequirements)).toList();
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Evidence evidence(Sentence sentence, int start, int end) {
        int from = sentence.start() + start;
        long line = 1 + text.substring(0, from).chars().filter(c -> c == '\n').count();
        return new Evidence(Evidence.Source.POSTING, "line:" + line, Quote.around(sentence.text(), start, end));
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
        for (Part part : Part.values()) {
            if (part.heading.matcher(heading.group(1)).find()) {
                return part;
            }
        }
        return current;
    }

    private record Draft(String text, int start, Part part) {

        Sentence sentence(boolean hasRequirements) {
            return new Sentence(text, start, need(hasRequirements));
        }

        private Need need(boolean hasRequirements) {
            if (part == Part.OFFER) {
                return Need.NOTHING;
            }
            if (part == Part.NICE || NICE.matcher(text).find()) {
                return Need.NICE;
            }
            return part == Part.REQUIRED || !hasRequirements ? Need.MUST : Need.NICE;
        }
    }
}
