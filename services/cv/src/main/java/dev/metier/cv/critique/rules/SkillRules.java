package dev.metier.cv.critique.rules;

import dev.metier.contracts.cv.Resume;
import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.Token;
import dev.metier.cv.critique.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Skills and languages. */
final class SkillRules {

    private static final int MOST_SKILLS = 40;
    private static final int LONGEST_SKILL = 7;
    private static final int ENOUGH_LINES = 4;
    private static final int ENOUGH_SKILLS = 5;
    private static final int NAMED_AT_ONCE = 6;

    private SkillRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("skills.missing", SkillRules::missing),
                new Rule("skills.too-many", SkillRules::tooMany),
                new Rule("skills.duplicate", SkillRules::duplicates),
                new Rule("skills.soft", WordList.SOFT_SKILLS, SkillRules::soft),
                new Rule("skills.unused", SkillRules::unused),
                new Rule("skills.sentence", SkillRules::sentences),
                new Rule("languages.level-missing", SkillRules::levels));
    }

    /** The skills themselves: keywords, and names of groups that have none. */
    private static List<Line> skills(ReadCv cv) {
        return cv.lines().stream()
                .filter(line -> line.pointer().startsWith("/skills/"))
                .filter(line -> line.pointer().contains("/keywords/") || isAlone(cv, line))
                .toList();
    }

    private static boolean isAlone(ReadCv cv, Line line) {
        String index =
                line.pointer().substring("/skills/".length(), line.pointer().lastIndexOf('/'));
        return cv.resume().skills().get(Integer.parseInt(index)).keywords().isEmpty();
    }

    private static void missing(ReadCv cv, Findings findings) {
        if (cv.resume().skills().isEmpty() && !cv.work().isEmpty()) {
            findings.at("/skills", "List the skills that you use, each by its usual name.");
        }
    }

    private static void tooMany(ReadCv cv, Findings findings) {
        int skills = skills(cv).size();
        if (skills > MOST_SKILLS) {
            findings.at(
                    "/skills", "These are " + skills + " skills. Keep those that you would want to be asked about.");
        }
    }

    private static void duplicates(ReadCv cv, Findings findings) {
        Map<String, Line> seen = new HashMap<>();
        for (Line line : skills(cv)) {
            Line first = seen.putIfAbsent(compact(line.text()), line);
            if (first == null) {
                continue;
            }
            String message = "\"" + first.text() + "\" stands there already.";
            if (line.pointer().contains("/keywords/")) {
                findings.remove(line, message);
            } else {
                findings.at(line, message);
            }
        }
    }

    private static String compact(String skill) {
        return skill.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+#]", "");
    }

    private static void soft(ReadCv cv, Findings findings) {
        for (Line line : skills(cv)) {
            if (cv.words().is(WordList.SOFT_SKILLS, line.text()).isPresent()) {
                findings.at(line, "Show it in a line of a role instead: when did you need it, and what came of it?");
            }
        }
    }

    private static void unused(ReadCv cv, Findings findings) {
        Set<String> used = new HashSet<>();
        long lines = 0;
        for (Line line : cv.lines()) {
            if (line.entry() != null) {
                line.tokens().forEach(token -> used.addAll(parts(token)));
                lines += line.isProse() ? 1 : 0;
            }
        }
        List<String> unused = skills(cv).stream()
                .filter(line -> line.words() > 0 && line.words() <= LONGEST_SKILL)
                .filter(line -> line.tokens().stream()
                        .noneMatch(token -> parts(token).stream().anyMatch(used::contains)))
                .map(Line::text)
                .toList();
        boolean most = unused.size() * 3 > skills(cv).size() * 2;
        if (lines >= ENOUGH_LINES && unused.size() >= ENOUGH_SKILLS && most) {
            String some = String.join(", ", unused.subList(0, Math.min(NAMED_AT_ONCE, unused.size())));
            findings.at(
                    "/skills",
                    "No role or project mentions " + some
                            + (unused.size() > NAMED_AT_ONCE ? " and others" : "")
                            + ". Where you used the ones that matter, say so in that role.");
        }
    }

    private static List<String> parts(Token token) {
        String word = token.word();
        return word.indexOf('/') < 0 ? List.of(word) : List.of(word.split("/", -1));
    }

    private static void sentences(ReadCv cv, Findings findings) {
        for (Line line : skills(cv)) {
            if (line.words() > LONGEST_SKILL) {
                findings.at(line, "Make single skills of it, one name each.");
            }
        }
    }

    private static void levels(ReadCv cv, Findings findings) {
        List<Resume.Language> languages = cv.resume().languages();
        for (int i = 0; i < languages.size(); i++) {
            String level = languages.get(i).fluency();
            String name = languages.get(i).language();
            boolean inName = name != null && name.matches(".*[(:–-].*|.*\\b[A-C][12]\\b.*");
            if ((level == null || level.isBlank()) && name != null && !inName) {
                findings.at("/languages/" + i + "/fluency", "How well? For example native, fluent, B2.");
            }
        }
    }
}
