package dev.metier.ats.check;

import dev.metier.ats.resume.EducationLevels;
import dev.metier.ats.resume.Quote;
import dev.metier.contracts.ats.EducationLevel;
import dev.metier.contracts.ats.Evidence;
import dev.metier.contracts.cv.Resume;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The highest degree that a CV names; the first of its level. */
record Degree(EducationLevel level, Evidence evidence) {

    static Optional<Degree> highestOf(Resume resume) {
        Degree highest = null;
        for (int i = 0; i < resume.education().size(); i++) {
            Optional<Degree> degree = of(resume.education().get(i), "/education/" + i);
            if (degree.isPresent() && (highest == null || degree.get().level().compareTo(highest.level()) > 0)) {
                highest = degree.get();
            }
        }
        return Optional.ofNullable(highest);
    }

    private static Optional<Degree> of(Resume.Education course, String pointer) {
        String degree = words(course.studyType(), course.area());
        String words = words(degree, course.institution());
        return EducationLevels.highestIn(degree)
                .or(() -> EducationLevels.highestIn(words).filter(level -> level == EducationLevel.SECONDARY))
                .map(level -> new Degree(level, new Evidence(Evidence.Source.CV, pointer, Quote.of(words))));
    }

    private static String words(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
