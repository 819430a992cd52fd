package dev.metier.ats.check;

import dev.metier.ats.resume.Field;
import dev.metier.ats.resume.ReadResume;
import dev.metier.ats.resume.SkillUse;
import dev.metier.contracts.ats.AtsWarning;
import dev.metier.contracts.ats.AtsWarning.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the candidate should know beside the score. None of it changes the score. */
final class Warnings {

    private static final int MOST_IN_ONE_FIELD = 4;
    private static final int MOST_IN_ALL = 10;
    private static final Pattern ORDERS = Pattern.compile(
            "(?:ignore|disregard|forget) (?:all |any )?(?:the |your )?(?:previous|prior|above|earlier) (?:instructions|prompts?|rules)"
                    + "|(?:give|assign|award|rate) (?:this|me|the) (?:candidate|applicant|cv|resume)?.{0,40}"
                    + "(?:highest|maximum|perfect|full|100|10/10) ?(?:score|rating|marks)?"
                    + "|system prompt|you are (?:now )?an? (?:ai|assistant|language model)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSONAL = Pattern.compile(
            "date of birth|\\bborn (?:on|in) |marital status|\\bmarried\\b|\\breligion\\b|\\bgender:|\\bage:",
            Pattern.CASE_INSENSITIVE);

    private final ReadResume cv;
    private final List<AtsWarning> warnings = new ArrayList<>();

    private Warnings(ReadResume cv) {
        this.cv = cv;
    }

    static List<AtsWarning> of(ReadResume cv, boolean dayGiven) {
        Warnings all = new Warnings(cv);
        all.dates(dayGiven);
        all.stuffing();
        all.words(
                "text.orders",
                Severity.WARNING,
                ORDERS,
                "This reads like an order to a machine. It has no effect here, and people who read it will not like it.");
        all.personal();
        return List.copyOf(all.warnings);
    }

    private void dates(boolean dayGiven) {
        cv.periods()
                .forEach(period -> period.fault(cv.today())
                        .ifPresent(fault -> add(
                                "dates.consistent", Severity.WARNING, "This entry " + fault + ".", period.pointer())));
        boolean goesOn = cv.resume().work().stream().anyMatch(role -> role.endDate() == null);
        if (goesOn && !dayGiven && cv.today() != null) {
            String message = "Roles that go on were counted until " + cv.today() + ", the latest date in the CV.";
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
        warnings.add(new AtsWarning(ruleId, severity, message, pointer));
    }
}
