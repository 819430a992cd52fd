package dev.metier.ats.check;

import dev.metier.ats.resume.Field;
import dev.metier.ats.resume.Quote;
import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Evidence;
import dev.metier.contracts.cv.Resume;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Does each role say what was done? */
final class DescribedRule implements Rule {

    private static final int FEWEST_WORDS = 12;

    @Override
    public AtsCriteria.Rule description() {
        return new AtsCriteria.Rule(
                "roles.described",
                "Roles described",
                5,
                false,
                "The share of roles (of projects where there is no work) that say in at least 12 different words what was done.");
    }

    @Override
    public Verdict judge(Comparison comparison) {
        Resume cv = comparison.cv().resume();
        boolean work = !cv.work().isEmpty();
        int entries = work ? cv.work().size() : cv.projects().size();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            String pointer = (work ? "/work/" : "/projects/") + i;
            String described = described(comparison.cv().fields(), pointer);
            if (differentWords(described) >= FEWEST_WORDS) {
                evidence.add(new Evidence(Evidence.Source.CV, pointer, Quote.of(described)));
            }
        }
        return Verdict.of(
                Rule.percent(evidence.size(), entries),
                evidence,
                "Say for each role in a few lines what you did and what came of it.");
    }

    private static long differentWords(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .distinct()
                .count();
    }

    private static String described(List<Field> fields, String pointer) {
        return String.join(
                        " ",
                        fields.stream()
                                .filter(field -> field.pointer().startsWith(pointer + "/"))
                                .filter(field -> !field.pointer().endsWith("/position"))
                                .map(Field::text)
                                .toList())
                .strip();
    }
}
