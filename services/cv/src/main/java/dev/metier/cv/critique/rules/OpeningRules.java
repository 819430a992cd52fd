package dev.metier.cv.critique.rules;

import dev.metier.cv.critique.text.Entry;
import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.Phrase.Found;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Token;
import dev.metier.cv.critique.text.Verbs.Form;
import dev.metier.cv.critique.text.Verbs.Kind;
import dev.metier.cv.critique.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How lines begin. */
final class OpeningRules {

    private static final int OPENINGS_IN_ONE_ROLE = 3;

    private OpeningRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("wording.weak-opening", WordList.WEAK_OPENINGS, OpeningRules::weak),
                new Rule("wording.responsible-for", WordList.RESPONSIBLE, OpeningRules::responsible),
                new Rule("wording.repeated-opening", WordList.VERBS, OpeningRules::repeated));
    }

    private static void weak(ReadCv cv, Findings findings) {
        for (Line line : cv.bullets()) {
            if (cv.words().at(WordList.RESPONSIBLE, line.tokens(), 0).isPresent()) {
                continue;
            }
            cv.words().at(WordList.WEAK_OPENINGS, line.tokens(), 0).ifPresent(found -> {
                String message = "\"" + line.text().substring(found.start(), found.end())
                        + "\" leaves open what you did. Begin with the verb for your own part.";
                findings.at(line, found.start(), found.end(), message);
            });
        }
    }

    private static void responsible(ReadCv cv, Findings findings) {
        for (Line line : cv.bullets()) {
            Optional<Found> opening = cv.words().at(WordList.RESPONSIBLE, line.tokens(), 0);
            opening.ifPresent(found -> responsible(cv, line, found, findings));
        }
    }

    private static void responsible(ReadCv cv, Line line, Found found, Findings findings) {
        Optional<Form> verb = cv.words().verbs().form(wordAt(line.tokens(), found.next()));
        Entry entry = line.entry();
        boolean over = entry != null && cv.isOver(entry);
        boolean known = over || (entry != null && ReadCv.goesOn(entry));
        if (!known || verb.filter(form -> form.kind() == Kind.GERUND).isEmpty()) {
            findings.at(
                    line,
                    found.start(),
                    found.end(),
                    "Say what you did and what came of it instead of what your duty was.");
            return;
        }
        VerbChange change = VerbChange.of(
                cv, line, found.next(), form -> form.kind() == Kind.GERUND, form -> over ? form.past() : form.base());
        change.report(findings, line, found.start(), "The verb alone says it: begin with what you did.");
    }

    private static String wordAt(List<Token> tokens, int index) {
        return index < tokens.size() ? tokens.get(index).word() : "";
    }

    private static void repeated(ReadCv cv, Findings findings) {
        for (Entry entry : cv.entries()) {
            Map<String, Integer> times = new HashMap<>();
            for (Line line : entry.bullets()) {
                String first = wordAt(line.tokens(), 0);
                if (cv.words().verbs().form(first).isPresent()
                        && times.merge(first, 1, Integer::sum) == OPENINGS_IN_ONE_ROLE) {
                    Token token = line.tokens().getFirst();
                    String message =
                            "\"" + token.written() + "\" begins several lines of this entry. Take a verb that says"
                                    + " how this one differs, or put them together.";
                    findings.at(line, token.start(), token.end(), message);
                }
            }
        }
    }
}
