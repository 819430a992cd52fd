package dev.metier.cv.critique.rules;

import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Token;
import dev.metier.cv.critique.text.WordList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same thing written in the same way throughout. */
final class ConsistencyRules {

    private static final int ENOUGH = 4;
    private static final int MOST_ACRONYMS = 3;
    private static final int NAMED_AT_ONCE = 6;
    private static final int LONGEST_ACRONYM = 5;
    private static final Pattern NUMERAL = Pattern.compile("[IVX]+");
    private static final Pattern STRAIGHT = Pattern.compile("(?<!\\p{N})\"");
    private static final Pattern CURLY = Pattern.compile("[“”„]");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\(([A-Z][A-Z&/]{1,5}s?)\\)|(?<![\\p{L}\\p{N}_])([A-Z][A-Z&/]{1,5})\\s\\(");

    private ConsistencyRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("form.end-mark", ConsistencyRules::endMarks),
                new Rule("form.small-start", ConsistencyRules::smallStarts),
                new Rule("form.quotes", ConsistencyRules::quotes),
                new Rule("wording.acronyms", WordList.ACRONYMS, ConsistencyRules::acronyms));
    }

    private static boolean stops(Line line) {
        return line.text().stripTrailing().endsWith(".");
    }

    private static void endMarks(ReadCv cv, Findings findings) {
        List<Line> lines =
                cv.bullets().stream().filter(ConsistencyRules::isOneSentence).toList();
        long stopped = lines.stream().filter(ConsistencyRules::stops).count();
        long open = lines.size() - stopped;
        if (lines.size() < ENOUGH || stopped == 0 || open == 0 || Math.min(stopped, open) * 4 > lines.size()) {
            boolean even = lines.size() >= ENOUGH && stopped > 0 && open > 0;
            if (even) {
                findings.at("", stopped + " lines end with a full stop and " + open + " do not. Choose one for all.");
            }
            return;
        }
        for (Line line : lines) {
            if (stops(line) != stopped > open) {
                endMark(line, findings);
            }
        }
    }

    private static boolean isOneSentence(Line line) {
        String text = line.text().strip();
        boolean plain =
                !text.isEmpty() && (text.endsWith(".") || Character.isLetterOrDigit(text.charAt(text.length() - 1)));
        return plain
                && !text.endsWith("etc.")
                && !text.endsWith("Inc.")
                && line.tokens().stream().filter(Token::opens).count() == 1;
    }

    private static void endMark(Line line, Findings findings) {
        int end = line.text().stripTrailing().length();
        if (stops(line)) {
            findings.fix(line, end - 1, end, "", "Most lines end without a full stop.");
            return;
        }
        findings.fix(line, end, end, ".", "Most lines end with a full stop.");
    }

    private static void smallStarts(ReadCv cv, Findings findings) {
        List<Line> lines = cv.bullets().stream()
                .filter(line -> !line.tokens().isEmpty())
                .filter(line ->
                        Character.isLetter(line.tokens().getFirst().written().charAt(0)))
                .toList();
        Predicate<Line> capital = line -> line.tokens().getFirst().isCapitalised();
        long capitals = lines.stream().filter(capital).count();
        if (lines.size() < ENOUGH || capitals * 4 < lines.size() * 3L) {
            return;
        }
        for (Line line : lines) {
            Token first = line.tokens().getFirst();
            if (!first.isCapitalised() && first.written().equals(first.word()) && first.start() == 0) {
                String upper = first.written().substring(0, 1).toUpperCase(Locale.ROOT);
                boolean name = first.hasDigit() || first.word().indexOf('.') >= 0;
                if (!name) {
                    findings.fix(line, 0, 1, upper, "Other lines begin with a capital letter.");
                }
            }
        }
    }

    private static void quotes(ReadCv cv, Findings findings) {
        boolean straight = cv.prose().stream()
                .anyMatch(line -> STRAIGHT.matcher(line.text()).find());
        boolean curly =
                cv.prose().stream().anyMatch(line -> CURLY.matcher(line.text()).find());
        if (straight && curly) {
            findings.at("", "Both \"straight\" and “curly” quotation marks stand in the CV. Choose one kind.");
        }
    }

    private static void acronyms(ReadCv cv, Findings findings) {
        Set<String> known = new HashSet<>();
        Set<String> used = new LinkedHashSet<>();
        for (Line line : cv.lines()) {
            Matcher explained = IN_BRACKETS.matcher(line.text());
            while (explained.find()) {
                known.add(explained.group(1) == null ? explained.group(2) : explained.group(1));
            }
            line.tokens().stream()
                    .filter(Token::isAcronym)
                    .map(Token::written)
                    .forEach(line.entry() != null && line.isProse() ? used::add : known::add);
        }
        List<String> unknown = used.stream()
                .filter(word ->
                        !known.contains(word) && !cv.words().has(WordList.ACRONYMS, word.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > 2
                        && word.length() <= LONGEST_ACRONYM
                        && !NUMERAL.matcher(word).matches()
                        && word.chars().allMatch(Character::isUpperCase))
                .toList();
        boolean shouted = cv.prose().stream()
                .anyMatch(
                        line -> line.tokens().stream().filter(Token::isAcronym).count() > 6);
        if (unknown.size() > MOST_ACRONYMS && !shouted) {
            findings.at(
                    "",
                    "Spell these out where they first stand: "
                            + String.join(", ", unknown.subList(0, Math.min(NAMED_AT_ONCE, unknown.size()))) + ".");
        }
    }
}
