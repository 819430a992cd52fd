package dev.metier.cv.critique.rules;

import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.Line.Kind;
import dev.metier.cv.critique.text.Phrase.Found;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Token;
import dev.metier.cv.critique.text.Verbs.Form;
import dev.metier.cv.critique.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who speaks: first person, third person, the passive voice. */
final class PersonRules {

    private static final Set<String> AUXILIARIES = Set.of("was", "were", "been", "is", "are");
    private static final Set<String> NO_VERB_FOLLOWS = Set.of("and", "or", "to", "of", "in", "for");

    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "i", "we", "where", "when", "if");
    private static final int LONGEST_SUBJECT = 8;

    private PersonRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("wording.first-person", WordList.FIRST_PERSON, PersonRules::firstPerson),
                new Rule("summary.third-person", WordList.THIRD_PERSON, PersonRules::thirdPerson),
                new Rule("wording.passive", WordList.VERBS, PersonRules::passive));
    }

    private static void firstPerson(ReadCv cv, Findings findings) {
        for (Line line : cv.prose()) {
            if (line.entry() == null) {
                continue;
            }
            cv.words().in(WordList.FIRST_PERSON, line.tokens()).stream()
                    .filter(found -> isPronoun(line, found))
                    .findFirst()
                    .ifPresent(found -> firstPerson(cv, line, found, findings));
        }
    }

    /** Not a numeral ("Calculus I"), a part of a name ("My Bank", "I/O") or an abbreviation ("US"). */
    private static boolean isPronoun(Line line, Found found) {
        Token token = line.tokens().get(found.first());
        if (token.isAcronym()
                || (token.isCapitalised() && !token.opens() && token.written().length() > 1)) {
            return false;
        }
        if (!token.written().equals("I") && !token.written().equals("i")) {
            return true;
        }
        List<Token> tokens = line.tokens();
        boolean afterName = !token.opens() && tokens.get(found.first() - 1).isCapitalised();
        boolean last =
                found.next() >= tokens.size() || !tokens.get(found.next()).joins();
        return token.isCapitalised()
                && !afterName
                && !last
                && Character.isLowerCase(tokens.get(found.next()).written().charAt(0))
                && !NO_VERB_FOLLOWS.contains(tokens.get(found.next()).word());
    }

    private static void firstPerson(ReadCv cv, Line line, Found found, Findings findings) {
        String message = "Leave \"" + found.written() + "\" out: in a CV it is understood who speaks.";
        List<Token> tokens = line.tokens();
        int verb = found.next();
        boolean opens = found.first() == 0
                && (found.written().equals("I") || found.written().equals("We"));
        if (opens
                && verb + 1 < tokens.size()
                && Set.of("have", "ve").contains(tokens.get(verb).word())) {
            verb++;
        }
        Optional<Form> form = opens && verb < tokens.size()
                ? cv.words().verbs().form(tokens.get(verb).word())
                : Optional.empty();
        if (form.filter(Form::isPast).isEmpty() || found.written().equals("We")) {
            findings.at(line, found.start(), found.end(), message);
            return;
        }
        String past = VerbChange.capitalised(form.get().verb().past());
        findings.fix(line, found.start(), tokens.get(verb).end(), past, message);
    }

    private static void thirdPerson(ReadCv cv, Findings findings) {
        String name = cv.resume().basics().name();
        String first = name == null || name.isBlank()
                ? ""
                : Token.of(name).stream().map(Token::word).findFirst().orElse("");
        for (Line line : cv.lines()) {
            if (line.kind() == Kind.SUMMARY) {
                line.tokens().stream()
                        .filter(token -> (cv.words().has(WordList.THIRD_PERSON, token.word()) && !token.isAcronym())
                                || (token.opens() && token.word().equals(first.toLowerCase(Locale.ROOT))))
                        .findFirst()
                        .ifPresent(
                                token -> findings.at(
                                        line,
                                        token.start(),
                                        token.end(),
                                        "Write the summary without a subject: \"Engineer with …\" instead of \"She is an engineer …\"."));
            }
        }
    }

    private static void passive(ReadCv cv, Findings findings) {
        for (Line line : cv.bullets()) {
            List<Token> tokens = line.tokens();
            if (tokens.isEmpty()
                    || cv.words().verbs().form(tokens.getFirst().word()).isPresent()) {
                continue;
            }
            for (int i = 1; i + 1 < tokens.size() && !tokens.get(i).opens(); i++) {
                if (!AUXILIARIES.contains(tokens.get(i).word())) {
                    continue;
                }
                int verb = tokens.get(i + 1).word().endsWith("ly") ? i + 2 : i + 1;
                if (isParticiple(cv, tokens, verb) && isSubject(cv, tokens.subList(0, i))) {
                    passive(cv, line, i, verb, findings);
                }
                break;
            }
        }
    }

    /** Words without a verb of their own: then they are the subject of the whole line. */
    private static boolean isSubject(ReadCv cv, List<Token> words) {
        return words.size() <= LONGEST_SUBJECT
                && words.stream()
                        .noneMatch(token -> RELATIVE.contains(token.word())
                                || cv.words()
                                        .verbs()
                                        .form(token.word())
                                        .filter(form -> !form.isPresent())
                                        .isPresent());
    }

    private static boolean isParticiple(ReadCv cv, List<Token> tokens, int index) {
        if (index >= tokens.size()
                || cv.words().has(WordList.PASSIVE, tokens.get(index).word())) {
            return false;
        }
        return cv.words()
                .verbs()
                .form(tokens.get(index).word())
                .filter(form ->
                        form.verb().participle().equals(tokens.get(index).word()))
                .isPresent();
    }

    private static void passive(ReadCv cv, Line line, int auxiliary, int verb, Findings findings) {
        List<Token> tokens = line.tokens();
        int start = tokens.get(auxiliary).start();
        int end = tokens.get(verb).end();
        boolean byMe = verb + 2 == tokens.size() - 1
                && tokens.get(verb + 1).word().equals("by")
                && tokens.get(verb + 2).word().equals("me");
        if (!byMe || tokens.get(auxiliary).word().equals("been")) {
            findings.at(line, start, end, "Say who did it: begin with the verb, for example \"Developed …\".");
            return;
        }
        String subject = line.text().substring(0, start).strip();
        String past = cv.words()
                .verbs()
                .form(tokens.get(verb).word())
                .map(form -> form.verb().past())
                .orElseThrow();
        String lowered = tokens.getFirst().isAcronym()
                ? subject
                : subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1);
        findings.fix(
                line,
                0,
                tokens.getLast().end(),
                VerbChange.capitalised(past) + " " + lowered,
                "You did it: begin with the verb.");
    }
}
