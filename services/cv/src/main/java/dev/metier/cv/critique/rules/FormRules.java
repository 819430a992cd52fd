package dev.metier.cv.critique.rules;

import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.Line.Kind;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Token;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks, spaces and letters within a line. */
final class FormRules {

    private static final Pattern SPACES = Pattern.compile("(?<=\\S)[ \\u00a0]{2,}(?=\\S)");
    private static final Pattern SPACE_BEFORE =
            Pattern.compile("(?<=[\\p{L}\\p{N})])[ ]+(?=[,;](?:\\s|$)|[.](?:\\s|$))");
    private static final Pattern NO_SPACE_AFTER = Pattern.compile("(?<=[\\p{Ll}]{2},)(?=[\\p{L}]{2})");
    private static final Pattern DOUBLED =
            Pattern.compile("(?<![.,;:!?])([,;:])\\1+|(?<!\\.)\\.\\.(?!\\.)|[,;]\\.(?=\\s|$)");
    private static final Pattern MARK = Pattern.compile("^\\s*(?:[•‣▪●◦■·*–—-])\\s+(?=\\S)");
    private static final Pattern EMOJI = Pattern.compile(
            "[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{26FF}\\x{2700}-\\x{27BF}\\x{1F1E6}-\\x{1F1FF}\\x{2B50}\\x{FE0F}]+");
    private static final Pattern SHOUT = Pattern.compile("!+");
    private static final Pattern NESTED = Pattern.compile("\\([^()]{0,300}\\([^()]{0,300}\\)");
    private static final int SHOUTED_WORDS = 4;
    private static final String FRENCH = "fr";

    private FormRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("form.spaces", (cv, findings) -> each(cv, SPACES, findings, " ", "One space is enough.")),
                new Rule(
                        "form.space-before-mark",
                        (cv, findings) -> each(cv, SPACE_BEFORE, findings, "", "No space stands before this mark.")),
                new Rule(
                        "form.space-after-comma",
                        (cv, findings) -> each(cv, NO_SPACE_AFTER, findings, " ", "A space stands after a comma.")),
                new Rule("form.doubled-mark", FormRules::doubled),
                new Rule("form.list-mark", FormRules::listMark),
                new Rule("form.repeated-word", FormRules::repeatedWord),
                new Rule("form.emoji", (cv, findings) -> first(cv, EMOJI, findings, "Leave the pictogram out.")),
                new Rule("form.exclamation", FormRules::exclamation),
                new Rule("form.shouting", FormRules::shouting),
                new Rule("form.brackets", FormRules::brackets),
                new Rule("form.unfinished", FormRules::unfinished));
    }

    private static void each(ReadCv cv, Pattern pattern, Findings findings, String instead, String message) {
        for (Line line : cv.lines()) {
            Matcher found = pattern.matcher(line.text());
            while (found.find()) {
                findings.fix(line, found.start(), found.end(), instead, message);
            }
        }
    }

    private static void first(ReadCv cv, Pattern pattern, Findings findings, String message) {
        for (Line line : cv.lines()) {
            Matcher found = pattern.matcher(line.text());
            if (found.find()) {
                findings.at(line, found.start(), found.end(), message);
            }
        }
    }

    private static void doubled(ReadCv cv, Findings findings) {
        for (Line line : cv.prose()) {
            Matcher found = DOUBLED.matcher(line.text());
            while (found.find()) {
                String mark = found.group().substring(found.group().length() - 1);
                findings.fix(line, found.start(), found.end(), mark, "One mark is enough.");
            }
        }
    }

    private static void listMark(ReadCv cv, Findings findings) {
        for (Line line : cv.bullets()) {
            Matcher found = MARK.matcher(line.text());
            if (found.find()) {
                findings.fix(line, 0, found.end(), "", "The document sets the mark itself.");
            }
        }
    }

    private static void repeatedWord(ReadCv cv, Findings findings) {
        for (Line line : cv.prose()) {
            List<Token> tokens = line.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                Token before = tokens.get(i - 1);
                Token token = tokens.get(i);
                boolean space =
                        line.text().substring(before.end(), token.start()).isBlank();
                if (space && token.word().equals(before.word()) && isPlainWord(token)) {
                    findings.fix(line, before.end(), token.end(), "", "\"" + token.word() + "\" stands there twice.");
                }
            }
        }
    }

    private static boolean isPlainWord(Token token) {
        return token.word().chars().allMatch(Character::isLetter)
                && (!token.isCapitalised() || token.opens())
                && !List.of("that", "had", "nous", "vous", "die", "der", "das").contains(token.word());
    }

    private static void exclamation(ReadCv cv, Findings findings) {
        for (Line line : cv.prose()) {
            Matcher found = SHOUT.matcher(line.text());
            if (found.find()
                    && (found.end() == line.text().length()
                            || Character.isWhitespace(line.text().charAt(found.end())))) {
                boolean ownSpace = cv.words().language().equals(FRENCH)
                        && found.start() > 0
                        && line.text().charAt(found.start() - 1) == ' ';
                findings.fix(
                        line,
                        found.start() - (ownSpace ? 1 : 0),
                        found.end(),
                        ".",
                        "The fact is strong enough by itself.");
            }
        }
    }

    private static void shouting(ReadCv cv, Findings findings) {
        for (Line line : cv.prose()) {
            long letters = line.text().chars().filter(Character::isLetter).count();
            long small = line.text().chars().filter(Character::isLowerCase).count();
            if (line.words() >= SHOUTED_WORDS && letters > 15 && small * 10 < letters) {
                findings.at(line, "Write it in small letters.");
            }
        }
    }

    private static void brackets(ReadCv cv, Findings findings) {
        for (Line line : cv.prose()) {
            Matcher nested = NESTED.matcher(line.text());
            if (nested.find()) {
                findings.at(line, nested.start(), nested.end(), "Brackets within brackets: make two sentences of it.");
                continue;
            }
            BiFunction<Character, Character, Boolean> uneven = (open, close) -> count(line, open) > count(line, close);
            if (uneven.apply('(', ')') || uneven.apply('[', ']')) {
                findings.at(line, "A bracket is opened and never closed.");
            }
        }
    }

    private static long count(Line line, char mark) {
        return line.text().chars().filter(character -> character == mark).count();
    }

    private static void unfinished(ReadCv cv, Findings findings) {
        for (Line line : cv.lines()) {
            String text = line.text().stripTrailing();
            if (line.kind() == Kind.BULLET
                    && !text.isEmpty()
                    && ",(–—-&".indexOf(text.charAt(text.length() - 1)) >= 0) {
                findings.at(line, text.length() - 1, text.length(), "The line seems cut off. How does it go on?");
            }
        }
    }
}
