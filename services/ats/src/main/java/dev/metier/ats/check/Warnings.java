package dev.metier.ats.check;

import dev.metier.ats.resume.Field;
import dev.metier.ats.resume.Quote;
import dev.metier.ats.resume.ReadResume;
import dev.metier.ats.resume.SkillUse;
import dev.metier.ats.tricks.Trick;
import dev.metier.contracts.ats.AtsWarning;
import dev.metier.contracts.ats.AtsWarning.Severity;
import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.DocumentFacts.HiddenText;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the candidate should know beside the score. None of it changes the score. */
final class Warnings {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final int MOST_IN_ONE_FIELD = 4;
    private static final int MOST_IN_ALL = 10;
    private static final Pattern PERSONAL = Pattern.compile(
            "date of birth|(?<![\\p{L}\\p{N}])(?:born (?:on|in) |married(?!\\p{L})|religion(?!\\p{L})|gender:|age:)|marital status",
            Pattern.CASE_INSENSITIVE);

    private final ReadResume cv;
    private final List<AtsWarning> warnings = new ArrayList<>();

    private Warnings(ReadResume cv) {
        this.cv = cv;
    }

    static List<AtsWarning> of(ReadResume cv, List<Trick> tricks) {
        Warnings all = new Warnings(cv);
        all.hidden();
        tricks.forEach(trick -> all.warnings.add(
                new AtsWarning(trick.ruleId(), Severity.WARNING, trick.message(), trick.pointer(), trick.quote())));
        all.dates();
        all.stuffing();
        all.personal();
        return List.copyOf(all.warnings);
    }

    private void hidden() {
        DocumentFacts file = cv.given().original();
        if (file == null) {
            return;
        }
        for (HiddenText hidden : file.hidden()) {
            String message = "The file holds words that nobody sees (" + why(hidden)
                    + "). They do not count, and a recruiter is told of them.";
            warnings.add(new AtsWarning("text.hidden", Severity.ERROR, message, null, Quote.of(hidden.text())));
        }
    }

    private static String why(HiddenText hidden) {
        return switch (hidden.why()) {
            case SAME_COLOUR -> "in the colour of the paper";
            case TINY -> "too small to read";
            case INVISIBLE -> "drawn invisibly";
            case OFF_PAGE -> "outside of the page";
        };
    }

    private void dates() {
        cv.periods()
                .forEach(period -> period.fault(cv.today())
                        .ifPresent(fault -> add(
                                "dates.consistent", Severity.WARNING, "This entry " + fault + ".", period.pointer())));
        boolean goesOn = cv.resume().work().stream().anyMatch(role -> role.endDate() == null);
        if (goesOn && cv.given().today() == null && cv.today() != null) {
            String message = "Roles that go on were counted until %s, the latest date in the CV."
                    .formatted(MONTH.format(cv.today()));
            add("experience.years", Severity.INFO, message, null);
        }
    }

    private void stuffing() {
        int most = MOST_IN_ALL + 2 * cv.resume().work().size();
        for (SkillUse use : cv.skills()) {
            if (use.mostInOneField() > MOST_IN_ONE_FIELD || use.times() > most) {
                String message = use.skill().name() + " is named " + use.times()
                        + " times. It counts once; repeating it makes the CV harder to read.";
                add("keywords.stuffing", Severity.WARNING, message, use.field().pointer());
            }
        }
    }

    private void personal() {
        if (cv.resume().basics().image() != null) {
            String message = "There is a photo. It is never scored; in many countries it is better left out.";
            add("privacy.personal", Severity.INFO, message, "/basics/image");
        }
        words(
                "privacy.personal",
                Severity.INFO,
                PERSONAL,
                "Birth, family, religion and the like are never scored; they are better left out.");
    }

    private void words(String ruleId, Severity severity, Pattern pattern, String message) {
        cv.fields().stream()
                .filter(field -> pattern.matcher(field.text()).find())
                .map(Field::pointer)
                .forEach(pointer -> add(ruleId, severity, message, pointer));
    }

    private void add(String ruleId, Severity severity, String message, @Nullable String pointer) {
        warnings.add(new AtsWarning(ruleId, severity, message, pointer, null));
    }
}
