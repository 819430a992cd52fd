package dev.metier.ats.check;

import dev.metier.ats.posting.AskedLanguage;
import dev.metier.ats.resume.Field;
import dev.metier.ats.resume.Quote;
import dev.metier.ats.taxonomy.Phrase;
import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Evidence;
import dev.metier.contracts.cv.Resume;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Does the CV show the languages that the posting asks for? A CV that is written in English shows English. */
final class LanguagesRule implements Rule {

    private static final Set<String> ENGLISH = Set.of("the", "and", "of", "with", "for", "to", "in", "a");
    private static final int FEWEST_WORDS = 30;
    private static final int SHARE_OF_ENGLISH = 12;

    @Override
    public AtsCriteria.Rule description() {
        return new AtsCriteria.Rule(
                "languages.asked",
                "Languages",
                5,
                true,
                "The share of the asked languages that the CV names; English also where the CV is written in it.");
    }

    @Override
    public Verdict judge(Comparison comparison) {
        List<AskedLanguage> asked = Objects.requireNonNull(comparison.posting()).languages();
        if (asked.isEmpty()) {
            return Verdict.DOES_NOT_APPLY;
        }
        List<Evidence> evidence = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (AskedLanguage language : asked) {
            evidence.add(language.evidence());
            shown(comparison, language).ifPresentOrElse(evidence::add, () -> missing.add(language.name()));
        }
        return Verdict.of(
                Rule.percent(asked.size() - (long) missing.size(), asked.size()),
                evidence,
                "If you speak them, list them with your level: " + String.join(", ", missing) + ".");
    }

    private static Optional<Evidence> shown(Comparison comparison, AskedLanguage asked) {
        List<Resume.Language> languages = comparison.cv().resume().languages();
        for (int i = 0; i < languages.size(); i++) {
            String name = languages.get(i).language();
            if (name != null && isNamed(name, asked)) {
                return Optional.of(new Evidence(Evidence.Source.CV, "/languages/" + i + "/language", Quote.of(name)));
            }
        }
        Optional<Evidence> said = Optional.ofNullable(asked.skill())
                .flatMap(comparison.cv()::skill)
                .map(use -> use.evidence());
        return said.or(() -> asked.name().equals("English") ? writtenInEnglish(comparison) : Optional.empty());
    }

    private static boolean isNamed(String words, AskedLanguage asked) {
        return Phrase.find(words, asked.name()).isPresent()
                || (asked.skill() != null
                        && asked.skill().aliases().stream()
                                .anyMatch(alias -> Phrase.find(words, alias).isPresent()));
    }

    private static Optional<Evidence> writtenInEnglish(Comparison comparison) {
        int words = 0;
        int english = 0;
        for (Field field : comparison.cv().fields()) {
            for (String word : field.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
                words++;
                english += ENGLISH.contains(word) ? 1 : 0;
            }
        }
        boolean written = words >= FEWEST_WORDS && english * 100 >= words * SHARE_OF_ENGLISH;
        return written
                ? Optional.of(new Evidence(Evidence.Source.CV, "", "the CV is written in English"))
                : Optional.empty();
    }
}
