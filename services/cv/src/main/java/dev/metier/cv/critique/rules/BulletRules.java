package dev.metier.cv.critique.rules;

import dev.metier.cv.critique.text.Entry;
import dev.metier.cv.critique.text.Entry.Section;
import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.Line.Kind;
import dev.metier.cv.critique.text.ReadCv;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The lines of roles: how many, how long, and whether they tell what came of it. */
final class BulletRules {

    private static final int MOST_WORDS = 40;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_LINES = 9;
    private static final int WALL = 90;
    private static final int LATEST_ROLES = 4;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private BulletRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("bullets.no-result", BulletRules::noResult),
                new Rule("bullets.none", BulletRules::none),
                new Rule("bullets.too-long", BulletRules::tooLong),
                new Rule("bullets.too-short", BulletRules::tooShort),
                new Rule("bullets.too-many", BulletRules::tooMany),
                new Rule("bullets.repeated", BulletRules::repeated),
                new Rule("bullets.wall-of-text", BulletRules::wall));
    }

    private static void noResult(ReadCv cv, Findings findings) {
        for (Entry role : cv.work()) {
            List<Line> bullets = role.bullets();
            if (bullets.size() > 1
                    && role.lines().stream().filter(Line::isProse).noneMatch(Line::hasNumber)) {
                findings.at(
                        role.pointer(),
                        "What came of it? How many, how much, how fast, compared with what? Add a number you know to the"
                                + " line that matters most.");
            }
        }
    }

    private static void none(ReadCv cv, Findings findings) {
        for (int i = 0; i < Math.min(LATEST_ROLES, cv.work().size()); i++) {
            Entry role = cv.work().get(i);
            boolean text = role.lines().stream()
                    .anyMatch(line -> line.isProse() || line.pointer().endsWith("/description"));
            if (!text) {
                findings.at(role.pointer(), "Say in two or three lines what you did here and what came of it.");
            }
        }
    }

    private static void tooLong(ReadCv cv, Findings findings) {
        for (Line line : cv.bullets()) {
            if (line.words() > MOST_WORDS) {
                findings.at(
                        line,
                        "This line has " + line.words() + " words. Make two of it, or keep the half that matters.");
            }
        }
    }

    private static void tooShort(ReadCv cv, Findings findings) {
        for (Line line : cv.bullets()) {
            Entry entry = line.entry();
            boolean role = entry != null && (entry.isWork() || entry.section() == Section.VOLUNTEER);
            if (role && line.words() < FEWEST_WORDS) {
                findings.at(line, "Say what you did with it, and what came of it.");
            }
        }
    }

    private static void tooMany(ReadCv cv, Findings findings) {
        for (Entry entry : cv.entries()) {
            int lines = entry.bullets().size();
            if (lines > MOST_LINES) {
                findings.at(entry.pointer(), "These are " + lines + " lines. Keep the five or six that say most.");
            }
        }
    }

    private static void repeated(ReadCv cv, Findings findings) {
        Map<String, Line> seen = new HashMap<>();
        for (Line line : cv.bullets()) {
            String letters = NO_LETTERS
                    .matcher(line.text().toLowerCase(Locale.ROOT))
                    .replaceAll(" ")
                    .strip();
            if (line.words() >= FEWEST_WORDS && seen.putIfAbsent(letters, line) != null) {
                findings.remove(line, "The same line stands further up. Leave one of them out.");
            }
        }
    }

    private static void wall(ReadCv cv, Findings findings) {
        for (Line line : cv.lines()) {
            Entry entry = line.entry();
            boolean alone =
                    entry != null && entry.bullets().isEmpty() && line.text().indexOf('\n') < 0;
            if (alone && line.kind() == Kind.PARAGRAPH && line.words() > WALL) {
                findings.at(
                        line, "These are " + line.words() + " words in one piece. Make lines of it, one fact each.");
            }
        }
    }
}
