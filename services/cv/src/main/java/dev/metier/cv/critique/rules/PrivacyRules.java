package dev.metier.cv.critique.rules;

import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.WordList;
import java.util.List;
import java.util.Set;

/** What nobody needs to know who decides about a job. */
final class PrivacyRules {

    /** Where readers expect a photo and the day of birth, or at least do not mind them. */
    private static final Set<String> USUAL_IN = Set.of("de", "fr", "es", "ro");

    private PrivacyRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("privacy.birth-date", PrivacyRules::birthDate),
                new Rule("privacy.photo", PrivacyRules::photo),
                new Rule("privacy.personal", WordList.PERSONAL, PrivacyRules::personal),
                new Rule("privacy.salary", WordList.SALARY, PrivacyRules::salary),
                new Rule("privacy.references", WordList.REFERENCES, PrivacyRules::references));
    }

    private static void birthDate(ReadCv cv, Findings findings) {
        String born = cv.resume().basics().birthDate();
        if (born != null && !born.isBlank() && !USUAL_IN.contains(cv.words().language())) {
            findings.at(
                    "/basics/birthDate",
                    "Leave it out unless the country you apply in expects it.",
                    Patches.remove("/basics/birthDate", born));
        }
    }

    private static void photo(ReadCv cv, Findings findings) {
        String image = cv.resume().basics().image();
        if (image != null && !image.isBlank() && !USUAL_IN.contains(cv.words().language())) {
            findings.at(
                    "/basics/image",
                    "Leave it out unless the country you apply in expects it.",
                    Patches.remove("/basics/image", image));
        }
    }

    private static void personal(ReadCv cv, Findings findings) {
        for (Line line : cv.lines()) {
            if (line.isProse() && line.entry() != null) {
                continue; // what a role was about, not the person
            }
            cv.words().in(WordList.PERSONAL, line.tokens()).stream()
                    .filter(found -> isStatement(line, found.start(), found.end()))
                    .findFirst()
                    .ifPresent(found -> findings.at(
                            line,
                            found.start(),
                            found.end(),
                            "Leave it out: nobody who decides about a job should know it."));
        }
    }

    /** "Married" alone or "Nationality: French", not "weight loss consultant". */
    private static boolean isStatement(Line line, int start, int end) {
        String text = line.text();
        boolean begins = start == 0
                || "\n|;,•.".indexOf(text.strip().charAt(0)) >= 0
                || "\n|;,•.".indexOf(lastMark(text, start)) >= 0;
        boolean ends = end == text.length() || "\n|;,:.-–=".indexOf(nextMark(text, end)) >= 0;
        return begins && ends;
    }

    private static char lastMark(String text, int start) {
        int i = start - 1;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        return text.charAt(Math.max(0, i));
    }

    private static char nextMark(String text, int end) {
        int i = end;
        while (i < text.length() - 1 && text.charAt(i) == ' ') {
            i++;
        }
        return text.charAt(Math.min(i, text.length() - 1));
    }

    private static void salary(ReadCv cv, Findings findings) {
        for (Line line : cv.lines()) {
            cv.words().in(WordList.SALARY, line.tokens()).stream()
                    .findFirst()
                    .ifPresent(found ->
                            findings.at(line, found.start(), found.end(), "Leave the salary for the talk about it."));
        }
    }

    private static void references(ReadCv cv, Findings findings) {
        for (Line line : cv.lines()) {
            cv.words().in(WordList.REFERENCES, line.tokens()).stream()
                    .findFirst()
                    .ifPresent(found -> {
                        String message = "Leave it out: whoever wants references asks for them.";
                        boolean all = found.first() == 0
                                && found.next() == line.tokens().size();
                        if (all && line.pointer().contains("/highlights/")) {
                            findings.remove(line, message);
                            return;
                        }
                        findings.at(line, found.start(), found.end(), message);
                    });
        }
    }
}
