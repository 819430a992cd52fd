package dev.metier.cv.critique.rules;

import dev.metier.contracts.cv.CritiqueFinding.Category;
import dev.metier.contracts.cv.CritiqueFinding.Severity;
import dev.metier.cv.critique.text.Entry;
import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Token;
import dev.metier.cv.critique.text.Verbs;
import dev.metier.cv.critique.text.Verbs.Form;
import dev.metier.cv.critique.text.Verbs.Kind;
import dev.metier.cv.critique.text.WordList;
import java.util.List;

/** The tense of the verbs that lines begin with. */
final class TenseRules {

    private TenseRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                                "tense.past-role",
                                Category.TENSE,
                                Severity.MEDIUM,
                                "Present tense in a role that is over",
                                "What is over is told in the past; the present makes readers wonder whether it still goes on.",
                                "Lines of ended roles that begin with a verb in the present.",
                                TenseRules::pastRole)
                        .needing(WordList.VERBS),
                new Rule(
                                "tense.gerund",
                                Category.TENSE,
                                Severity.LOW,
                                "Lines that begin with -ing",
                                "Managing is an activity without end; managed is something you did.",
                                "Lines of roles that begin with the -ing form of a verb.",
                                TenseRules::gerund)
                        .needing(WordList.VERBS),
                new Rule(
                                "tense.mixed",
                                Category.TENSE,
                                Severity.LOW,
                                "Tenses mixed in a current role",
                                "Present for what you still do and past for what is done is fine; a mix without order is not.",
                                "Current roles whose lines change between past and present more than once.",
                                TenseRules::mixed)
                        .needing(WordList.VERBS));
    }

    private static void pastRole(ReadCv cv, Findings findings) {
        for (Line line : cv.bullets()) {
            Entry entry = line.entry();
            if (entry == null || !entry.isWork() || !cv.isOver(entry)) {
                continue;
            }
            if (VerbChange.verbAt(cv, line.tokens(), 0, Form::isPresent).isPresent()) {
                VerbChange change = VerbChange.of(cv, line, 0, Form::isPresent, Verbs.Verb::past);
                findings.fix(
                        line, change.start(), change.end(), change.words(), "This role is over: write it in the past.");
            }
        }
    }

    private static void gerund(ReadCv cv, Findings findings) {
        for (Line line : cv.bullets()) {
            Entry entry = line.entry();
            if (entry == null
                    || !entry.isWork()
                    || VerbChange.verbAt(cv, line.tokens(), 0, TenseRules::isGerund)
                            .isEmpty()) {
                continue;
            }
            boolean over = cv.isOver(entry);
            Token first = line.tokens().getFirst();
            if (!over && !ReadCv.goesOn(entry)) {
                findings.at(line, first.start(), first.end(), "Begin with the verb itself, not with its -ing form.");
                continue;
            }
            VerbChange change =
                    VerbChange.of(cv, line, 0, TenseRules::isGerund, verb -> over ? verb.past() : verb.base());
            String message = "Begin with the verb itself: \"" + change.words() + " …\".";
            findings.fix(line, change.start(), change.end(), change.words(), message);
        }
    }

    private static boolean isGerund(Form form) {
        return form.kind() == Kind.GERUND;
    }

    private static void mixed(ReadCv cv, Findings findings) {
        for (Entry entry : cv.work()) {
            if (!ReadCv.goesOn(entry)) {
                continue;
            }
            List<Boolean> past = entry.bullets().stream()
                    .map(line -> cv.words()
                            .verbs()
                            .form(
                                    line.tokens().isEmpty()
                                            ? ""
                                            : line.tokens().getFirst().word()))
                    .flatMap(java.util.Optional::stream)
                    .filter(form -> form.isPast() || form.isPresent())
                    .map(Form::isPast)
                    .toList();
            int changes = 0;
            for (int i = 1; i < past.size(); i++) {
                changes += past.get(i).equals(past.get(i - 1)) ? 0 : 1;
            }
            if (changes > 1) {
                findings.at(
                        entry.pointer(),
                        "Put what you still do first, in the present, and what is done after it, in the past.");
            }
        }
    }
}
