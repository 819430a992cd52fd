package dev.metier.cv.critique.rules;

import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.Line.Kind;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Token;
import dev.metier.cv.critique.text.WordList;
import java.util.ArrayList;
import java.util.List;

/** The summary. */
final class SummaryRules {

    private static final int MOST_WORDS = 120;
    private static final int FEWEST_WORDS = 10;
    private static final int LONG_SENTENCE = 40;
    private static final int JARGON_FROM = 25;
    private static final int JARGON_PERCENT = 30;

    private SummaryRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("summary.missing", SummaryRules::missing),
                new Rule("summary.too-long", SummaryRules::tooLong),
                new Rule("summary.too-short", SummaryRules::tooShort),
                new Rule("summary.long-sentence", SummaryRules::longSentence),
                new Rule("summary.objective", WordList.OBJECTIVES, SummaryRules::objective),
                new Rule("summary.jargon", SummaryRules::jargon));
    }

    private static List<Line> summaries(ReadCv cv) {
        return cv.lines().stream().filter(line -> line.kind() == Kind.SUMMARY).toList();
    }

    private static void missing(ReadCv cv, Findings findings) {
        if (summaries(cv).isEmpty() && !cv.work().isEmpty()) {
            findings.at(
                    "/basics/summary",
                    "Say in two or three sentences what you do, for how long, and what you are best at.");
        }
    }

    private static void tooLong(ReadCv cv, Findings findings) {
        for (Line line : summaries(cv)) {
            if (line.words() > MOST_WORDS) {
                findings.at(line, "The summary has " + line.words() + " words. Half of it says more.");
            }
        }
    }

    private static void tooShort(ReadCv cv, Findings findings) {
        for (Line line : summaries(cv)) {
            if (line.words() < FEWEST_WORDS) {
                findings.at(line, "Say what you do, for how long, and what you are best at.");
            }
        }
    }

    private static void longSentence(ReadCv cv, Findings findings) {
        for (Line line : summaries(cv)) {
            List<Integer> starts = new ArrayList<>();
            List<Token> tokens = line.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).opens()) {
                    starts.add(i);
                }
            }
            starts.add(tokens.size());
            for (int i = 1; i < starts.size(); i++) {
                int words = starts.get(i) - starts.get(i - 1);
                if (words > LONG_SENTENCE) {
                    findings.at(
                            line,
                            tokens.get(starts.get(i - 1)).start(),
                            tokens.get(starts.get(i) - 1).end(),
                            "This sentence has " + words + " words. Make two of it.");
                }
            }
        }
    }

    private static void objective(ReadCv cv, Findings findings) {
        for (Line line : summaries(cv)) {
            cv.words().in(WordList.OBJECTIVES, line.tokens()).stream()
                    .findFirst()
                    .ifPresent(found -> findings.at(
                            line,
                            found.start(),
                            found.end(),
                            "Say what you bring to the position instead of what you hope from it."));
        }
    }

    private static void jargon(ReadCv cv, Findings findings) {
        for (Line line : summaries(cv)) {
            long acronyms = line.tokens().stream().filter(Token::isAcronym).count();
            boolean shouted = acronyms == line.words();
            if (line.words() >= JARGON_FROM && !shouted && acronyms * 100 >= (long) JARGON_PERCENT * line.words()) {
                findings.at(line, "Name the two or three that matter most; the others stand under skills.");
            }
        }
    }
}
