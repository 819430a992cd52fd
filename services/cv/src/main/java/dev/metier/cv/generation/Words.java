package dev.metier.cv.generation;

import dev.metier.cv.marks.CountryNames;
import dev.metier.cv.marks.DateWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document says in its language beside the words of the person: headings, months, countries. */
final class Words {

    private static final Set<String> LANGUAGES =
            Set.of("en", "de", "fr", "es", "ro", "it", "pt", "nl", "el", "ru", "uk", "pl", "he", "ar");
    private static final Set<String> FROM_RIGHT = Set.of("he", "iw", "ar", "fa", "ur", "yi", "ji");

    private final Locale language;
    private final Properties words = new Properties();
    private final DateWords dates;
    private final CountryNames countries;

    /** Headings are English where there are none in a language; months and countries have names in nearly all. */
    Words(String tag) {
        this.language = Locale.forLanguageTag(tag);
        this.dates = new DateWords(language);
        this.countries = new CountryNames(language);
        String file = LANGUAGES.contains(language.getLanguage()) ? language.getLanguage() : "en";
        try (InputStream in =
                Objects.requireNonNull(Words.class.getResourceAsStream("words/" + file + ".properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A language tag that is well formed; English where a CV does not say. */
    static String tag(@Nullable String language) {
        String tag = Locale.forLanguageTag(Objects.requireNonNullElse(language, "en"))
                .toLanguageTag();
        return tag.equals("und") ? "en" : tag;
    }

    String of(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    String photoOf(String name) {
        return of("photo").replace("{0}", name).strip();
    }

    String date(String iso) {
        return dates.write(iso);
    }

    String country(String code) {
        return countries.write(code);
    }

    String tag() {
        return language.toLanguageTag();
    }

    boolean isFromRight() {
        return FROM_RIGHT.contains(language.getLanguage());
    }

    /**
     * The direction of words whose letters all run against those of the document; empty for others. Left to the document they
     * and their numbers and brackets would change places.
     */
    String directionOf(String text) {
        boolean hasFromRight = text.codePoints().anyMatch(Words::isFromRight);
        if (isFromRight()) {
            return hasFromRight ? "" : "ltr";
        }
        boolean hasFromLeft = text.codePoints()
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
        return hasFromRight && !hasFromLeft ? "rtl" : "";
    }

    private static boolean isFromRight(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** "Master of Science in Physics"; elsewhere a comma does. */
    boolean joinsDegreesByIn() {
        return Set.of("en", "de", "it").contains(language.getLanguage());
    }
}
