package dev.metier.cv.critique.grammar;

import dev.metier.contracts.cv.Resume;
import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.Line.Kind;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.critique.text.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that are right whatever a dictionary says: names in the CV, its skills, skills of the taxonomy, words of trades. */
final class KnownWords {

    private static final String TAXONOMY = "/taxonomy/skills.csv";
    private static final int NAME = 2;
    private static final int ALIASES = 5;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Set<String> skills = skills();

    private static Set<String> skills() {
        try (InputStream file = KnownWords.class.getResourceAsStream(TAXONOMY)) {
            if (file == null) {
                throw new IllegalStateException(TAXONOMY + " is missing from the class path");
            }
            Set<String> words = new TreeSet<>();
            String csv = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            csv.lines().skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
                add(cells[NAME], words);
                add(cells[ALIASES], words);
            });
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In lower case. */
    Set<String> of(ReadCv cv) {
        Set<String> words = new TreeSet<>(skills);
        words.addAll(cv.words().singleWords(WordList.KNOWN));
        cv.lines().stream().filter(KnownWords::isNameOrSkill).map(Line::text).forEach(text -> add(text, words));
        contact(cv.resume().basics()).forEach(text -> add(text, words));
        return words;
    }

    private static boolean isNameOrSkill(Line line) {
        return line.kind() == Kind.ITEM
                || (line.kind() == Kind.NAME
                        && Stream.of("/name", "/organization", "/institution").anyMatch(line.pointer()::endsWith));
    }

    private static Stream<String> contact(Resume.Basics basics) {
        Resume.Location location = basics.location();
        Stream<@Nullable String> place =
                location == null ? Stream.of() : Stream.of(location.address(), location.city(), location.region());
        Stream<@Nullable String> profiles = basics.profiles().stream()
                .flatMap(profile -> Stream.of(profile.network(), profile.username(), profile.url()));
        return Stream.of(Stream.of(basics.email(), basics.url()), place, profiles)
                .flatMap(texts -> texts)
                .filter(Objects::nonNull);
    }

    private static void add(String text, Set<String> words) {
        for (String word : WORDS.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }
}
