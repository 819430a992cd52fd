package dev.metier.ats.check;

import dev.metier.ats.posting.AskedPlace;
import dev.metier.ats.resume.Countries;
import dev.metier.ats.resume.Field;
import dev.metier.ats.resume.Folded;
import dev.metier.ats.resume.Quote;
import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Evidence;
import dev.metier.contracts.cv.Resume;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Does the CV say a place that fits where the work is? Told, never counted: nobody is scored by an address. */
final class LocationRule implements Rule {

    private static final int SAME_COUNTRY = 50;
    private static final Pattern WOULD_MOVE = Pattern.compile(
            "(?:willing|open|ready|happy|able) to (?:relocate|move)|open to relocation|relocation possible|umzugsbereit|umzugsbereitschaft"
                    + "|mobilite (?:nationale|geographique|internationale)|disponibilidad para (?:mudarme|reubicacion)"
                    + "|dispus[ao]? (?:la relocare|sa ma mut)");

    @Override
    public AtsCriteria.Rule description() {
        return new AtsCriteria.Rule(
                "location.matches",
                "Place of work",
                0,
                true,
                "100 where the CV names the posting's place or says that you would move, 50 for the same country, 0 where the CV"
                        + " does not say. It weighs nothing: nobody is scored by an address. Only where the posting asks people to be"
                        + " at a place; remote work without such a rule does not.");
    }

    @Override
    public Verdict judge(Comparison comparison) {
        AskedPlace asked = Objects.requireNonNull(comparison.posting()).place();
        if (asked == null) {
            return Verdict.DOES_NOT_APPLY;
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(asked.evidence());
        Resume.Location home = comparison.cv().resume().basics().location();
        String said = home == null ? "" : words(home);
        if (!said.isEmpty()) {
            evidence.add(new Evidence(Evidence.Source.CV, "/basics/location", Quote.of(said)));
        }
        Optional<Evidence> wouldMove = comparison.cv().fields().stream()
                .flatMap(field -> wouldMove(field).stream())
                .findFirst();
        wouldMove.ifPresent(evidence::add);
        int score = wouldMove.isPresent() ? 100 : score(home, asked.place());
        String told = said.isEmpty() ? "the CV does not say where you live" : "the CV says " + Quote.of(said);
        String change = "The work is at " + Quote.of(asked.place()) + "; " + told
                + ". If you live there or would move, say so. It does not change the score.";
        return Verdict.of(score, evidence, change);
    }

    private static String words(Resume.Location home) {
        StringBuilder words = new StringBuilder();
        for (String part : Arrays.asList(home.city(), home.region(), home.countryCode())) {
            if (part != null && !part.isBlank()) {
                words.append(words.isEmpty() ? "" : ", ").append(part.strip());
            }
        }
        return words.toString();
    }

    private static int score(Resume.@Nullable Location home, String place) {
        if (home == null) {
            return 0;
        }
        String there = " " + Folded.of(place).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        if (isNamed(home.city(), there)) {
            return 100;
        }
        boolean sameCountry = Countries.in(home.countryCode())
                .map(code -> Countries.in(place).filter(code::equals).isPresent())
                .orElse(false);
        return sameCountry || isNamed(home.region(), there) ? SAME_COUNTRY : 0;
    }

    private static boolean isNamed(@Nullable String name, String there) {
        return name != null
                && !name.isBlank()
                && there.contains(" "
                        + Folded.of(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ");
    }

    private static Optional<Evidence> wouldMove(Field field) {
        Matcher words = WOULD_MOVE.matcher(field.folded());
        return words.find()
                ? Optional.of(new Evidence(
                        Evidence.Source.CV,
                        field.pointer(),
                        Quote.around(
                                field.text(),
                                Math.min(words.start(), field.text().length()),
                                Math.min(words.end(), field.text().length()))))
                : Optional.empty();
    }
}
