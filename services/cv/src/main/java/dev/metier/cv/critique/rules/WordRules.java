package dev.metier.cv.critique.rules;

import dev.metier.contracts.cv.CritiqueFinding.Category;
import dev.metier.contracts.cv.CritiqueFinding.Severity;
import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.Line.Kind;
import dev.metier.cv.critique.text.Phrase.Found;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Token;
import dev.metier.cv.critique.text.WordList;
import java.util.List;
import java.util.function.BiConsumer;

/** Words that say little. */
final class WordRules {

    private WordRules() {}

    static List<Rule> all() {
        return List.of(
                rule(
                        "wording.cliche",
                        Severity.MEDIUM,
                        "Cliché",
                        "Everybody writes it, so it says nothing about you. Something you did proves it.",
                        "Phrases such as team player or results-driven.",
                        WordList.CLICHES,
                        WordRules::cliche),
                rule(
                        "wording.filler",
                        Severity.LOW,
                        "Filler word",
                        "Very and really make a sentence longer and weaker.",
                        "Very, really, extremely and the like.",
                        WordList.FILLERS,
                        WordRules::filler),
                rule(
                        "wording.vague-quantity",
                        Severity.LOW,
                        "Vague quantity",
                        "Several can be three or three hundred. A number is shorter and can be believed.",
                        "Various, several, many and the like in the lines of roles.",
                        WordList.VAGUE,
                        WordRules::vague));
    }

    static List<Rule> others() {
        return List.of(
                rule(
                        "wording.hedge",
                        Severity.LOW,
                        "Hedging",
                        "It tells readers what you cannot do. Say what you did with it, or leave it out.",
                        "Familiar with, basic knowledge of, tried to.",
                        WordList.HEDGES,
                        WordRules::hedge),
                rule(
                        "wording.wordy",
                        Severity.LOW,
                        "Longer than needed",
                        "The short word says the same and leaves room for facts.",
                        "In order to, utilized, due to the fact that and the like.",
                        WordList.WORDY,
                        WordRules::replace),
                rule(
                        "wording.contraction",
                        Severity.LOW,
                        "Contraction",
                        "Don't and can't belong to speech; a CV is a formal text.",
                        "Don't, can't, I'm and the like.",
                        WordList.CONTRACTIONS,
                        WordRules::contraction));
    }

    private static Rule rule(
            String id, Severity severity, String name, String why, String looksFor, WordList list, Check check) {
        return new Rule(
                        id,
                        Category.WORDING,
                        severity,
                        name,
                        why,
                        looksFor,
                        (cv, findings) -> look(cv, list, (line, found) -> check.look(line, found, findings)))
                .needing(list);
    }

    private interface Check {
        void look(Line line, Found found, Findings findings);
    }

    private static void look(ReadCv cv, WordList list, BiConsumer<Line, Found> check) {
        for (Line line : cv.prose()) {
            cv.words().in(list, line.tokens()).stream()
                    .filter(found -> !line.tokens().get(found.first()).isAcronym())
                    .forEach(found -> check.accept(line, found));
        }
    }

    private static void cliche(Line line, Found found, Findings findings) {
        findings.at(line, found.start(), found.end(), "Leave it out, or put something you did in its place.");
    }

    private static void filler(Line line, Found found, Findings findings) {
        Token token = line.tokens().get(found.first());
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
        findings.at(line, found.start(), found.end(), "Say what you did with it, or leave it out.");
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
