package dev.metier.cv.critique.rules;

import dev.metier.contracts.cv.Resume;
import dev.metier.cv.critique.text.ReadCv;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Education. */
final class EducationRules {

    private EducationRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("education.missing", EducationRules::missing),
                new Rule("education.degree-missing", EducationRules::degrees),
                new Rule("education.dates-missing", EducationRules::dates),
                new Rule("education.institution-missing", EducationRules::institutions));
    }

    private static void missing(ReadCv cv, Findings findings) {
        if (cv.resume().education().isEmpty()) {
            findings.at("/education", "Add your school, your training or your courses.");
        }
    }

    private static void degrees(ReadCv cv, Findings findings) {
        each(
                cv,
                findings,
                "/studyType",
                "Which degree, in which subject?",
                course -> isBlank(course.studyType()) && isBlank(course.area()));
    }

    private static void dates(ReadCv cv, Findings findings) {
        each(
                cv,
                findings,
                "/endDate",
                "When? The year is enough.",
                course -> isBlank(course.startDate()) && isBlank(course.endDate()));
    }

    private static void institutions(ReadCv cv, Findings findings) {
        each(
                cv,
                findings,
                "/institution",
                "Where? Add the school or the university.",
                course -> isBlank(course.institution()));
    }

    private interface Lack {
        boolean of(Resume.Education course);
    }

    private static void each(ReadCv cv, Findings findings, String field, String message, Lack lack) {
        for (int i = 0; i < cv.resume().education().size(); i++) {
            if (lack.of(cv.resume().education().get(i))) {
                findings.at("/education/" + i + field, message);
            }
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
