package dev.metier.cv.critique.rules;

import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.Line.Kind;
import dev.metier.cv.critique.text.Phrase.Found;
import dev.metier.cv.critique.text.Token;
import dev.metier.cv.critique.text.WordList;
import java.util.List;

/** Words that say little. */
final class WordRules {

    private WordRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("wording.cliche", WordList.CLICHES, each(WordList.CLICHES, WordRules::cliche)),
                new Rule("wording.filler", WordList.FILLERS, each(WordList.FILLERS, WordRules::filler)),
                new Rule("wording.vague-quantity", WordList.VAGUE, each(WordList.VAGUE, WordRules::vague)),
                new Rule("wording.hedge", WordList.HEDGES, each(WordList.HEDGES, WordRules::hedge)),
                new Rule("wording.wordy", WordList.WORDY, each(WordList.WORDY, WordRules::replace)),
                new Rule(
                        "wording.contraction",
                        WordList.CONTRACTIONS,
                        each(WordList.CONTRACTIONS, WordRules::contraction)));
    }

    private interface Check {
        void look(Line line, Found found, Findings findings);
    }

    private static Rule.Check each(WordList list, Check check) {
        return (cv, findings) -> cv.prose()
                .forEach(line -> cv.words().in(list, line.tokens()).stream()
                        .filter(found -> !line.tokens().get(found.first()).isAcronym())
                        .forEach(found -> check.look(line, found, findings)));
    }

    private static void cliche(Line line, Found found, Findings findings) {
        findings.at(line, found.start(), found.end(), "Leave it out, or put something you did in its place.");
    }

    private static void filler(Line line, Found found, Findings findings) {
        Token token = line.tokens().get(found.first());
        if (token.isCapitalised() && !token.opens()) {
            return; // a name or a quotation
        }
        boolean inside = !token.opens()
                && token.joins()
                && found.next() < line.tokens().size()
                && line.tokens().get(found.next()).joins();
        String message = "\"" + found.written() + "\" adds nothing; the sentence is stronger without it.";
        if (!inside) {
            findings.at(line, found.start(), found.end(), message);
            return;
        }
        findings.fix(line, found.start(), line.tokens().get(found.next()).start(), "", message);
    }

    private static void vague(Line line, Found found, Findings findings) {
        if (line.kind() != Kind.SUMMARY && !line.tokens().get(found.first()).isCapitalised()) {
            findings.at(line, found.start(), found.end(), "How many? Write the number if you know it.");
        }
    }

    private static void hedge(Line line, Found found, Findings findings) {
        Token token = line.tokens().get(found.first());
        if (token.opens() || token.isCapitalised()) {
            findings.at(line, found.start(), found.end(), "Say what you did with it, or leave it out.");
        }
    }

    private static void replace(Line line, Found found, Findings findings) {
        String instead = found.phrase().instead();
        Token first = line.tokens().get(found.first());
        int end = instead.isEmpty() && found.next() < line.tokens().size()
                ? line.tokens().get(found.next()).start()
                : found.end();
        String message = instead.isEmpty() ? "Leave it out." : "\"" + instead + "\" says the same.";
        findings.fix(line, found.start(), end, VerbChange.inCaseOf(first, instead), message);
    }

    private static void contraction(Line line, Found found, Findings findings) {
        String text = line.text().substring(found.start(), found.end());
        if (text.indexOf('\'') > 0 || text.indexOf('’') > 0) {
            replace(line, found, findings);
        }
    }
}
