package dev.metier.cv.critique.rules;

import dev.metier.cv.critique.text.Entry;
import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Token;
import dev.metier.cv.critique.text.Verbs;
import dev.metier.cv.critique.text.Verbs.Form;
import dev.metier.cv.critique.text.Verbs.Kind;
import dev.metier.cv.critique.text.WordList;
import java.util.List;
import java.util.Optional;

/** The tense of the verbs that lines begin with. */
final class TenseRules {

    private TenseRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("tense.past-role", WordList.VERBS, TenseRules::pastRole),
                new Rule("tense.gerund", WordList.VERBS, TenseRules::gerund),
                new Rule("tense.mixed", WordList.VERBS, TenseRules::mixed));
    }

    private static void pastRole(ReadCv cv, Findings findings) {
        for (Line line : cv.bullets()) {
            Entry entry = line.entry();
            if (entry == null || !entry.isWork() || !cv.isOver(entry)) {
                continue;
            }
            if (VerbChange.verbAt(cv, line.tokens(), 0, Form::isPresent).isPresent()) {
                VerbChange change = VerbChange.of(cv, line, 0, Form::isPresent, Verbs.Verb::past);
                change.report(findings, line, change.start(), "This role is over: write it in the past.");
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
            String message = "Begin with the verb itself, not with its -ing form.";
            change.report(findings, line, change.start(), message);
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
                    .flatMap(Optional::stream)
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
