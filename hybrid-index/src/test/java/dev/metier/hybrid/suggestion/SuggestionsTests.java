package dev.metier.hybrid.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.hybrid.Hits.FacetValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggestionsTests {

    private final Suggestions suggestions = Suggestions.of(Map.of(
            "title",
            List.of(
                    new FacetValue("Senior Java developer", 50),
                    new FacetValue("Java developer", 40),
                    new FacetValue("Développeur Java", 30),
                    new FacetValue("Javelin coach", 9),
                    new FacetValue("Nurse", 7)),
            "skill",
            List.of(
                    new FacetValue("C#", 5),
                    new FacetValue("C++", 4),
                    new FacetValue(".NET", 3),
                    new FacetValue("Node.js", 2),
                    new FacetValue("Ελληνικά", 1))));

    @Test
    void aWordOrTheWholeBeginsAsTyped() {
        assertThat(titles("jav"))
                .containsExactly("Java developer", "Senior Java developer", "Développeur Java", "Javelin coach");
        assertThat(titles("java dev")).containsExactly("Java developer", "Senior Java developer");
        assertThat(titles("ava")).isEmpty();
    }

    @Test
    void caseAccentsAndSignsMakeNoDifference() {
        assertThat(titles("DEVELOPPEUR")).containsExactly("Développeur Java");
        assertThat(titles(" senior - (java")).containsExactly("Senior Java developer");
        assertThat(skills("ελλ")).containsExactly("Ελληνικά");
    }

    @Test
    void namesKeepTheirSigns() {
        assertThat(skills("c+")).containsExactly("C++");
        assertThat(skills("c#")).containsExactly("C#");
        assertThat(skills("net")).containsExactly(".NET");
        assertThat(skills(".n")).containsExactly(".NET");
        assertThat(skills("js")).containsExactly("Node.js");
    }

    @Test
    void slipsAreForgivenWhereNothingBeginsAsTyped() {
        assertThat(suggestions.suggest("jvaa", Map.of("title", 1)).get("title"))
                .containsExactly(new Suggestion("Java developer", 40, 1));
        assertThat(titles("jawa deve")).containsExactly("Java developer", "Senior Java developer");
        assertThat(titles("nusre")).containsExactly("Nurse");
        assertThat(titles("jevalin co")).containsExactly("Javelin coach");
        assertThat(titles("xurse")).isEmpty();
        assertThat(titles("jxx")).isEmpty();
    }

    @Test
    void nothingTypedGivesTheMostFrequent() {
        assertThat(suggestions.suggest(" ", Map.of("title", 2)).get("title"))
                .extracting(Suggestion::value)
                .containsExactly("Senior Java developer", "Java developer");
    }

    @Test
    void hostileOrUnknownIsAnsweredWithNothing() {
        assertThat(suggestions.suggest("java", Map.of("smell", 5, "title", 0)))
                .containsEntry("smell", List.of())
                .containsEntry("title", List.of());
        assertThat(titles("j".repeat(10_000))).isEmpty();
        assertThat(titles(".*")).hasSize(5);
        assertThat(titles("\u0000\uD800 ")).isEmpty();
        assertThat(Suggestions.none().suggest("java", Map.of("title", 5))).containsEntry("title", List.of());
    }

    @Test
    void slipsAreThoseOfAPlainCount() {
        Random random = new Random(11);
        List<FacetValue> values = IntStream.range(0, 300)
                .mapToObj(i -> new FacetValue("a" + letters(random, 2 + random.nextInt(8)) + i % 7, 1000 - i))
                .distinct()
                .toList();
        Suggestions some = Suggestions.of(Map.of("word", values));
        for (int i = 0; i < 200; i++) {
            String typed = "a" + letters(random, 3 + random.nextInt(6));
            assertThat(some.suggest(typed, Map.of("word", 6)).get("word"))
                    .as(typed)
                    .isEqualTo(expected(typed, values));
        }
    }

    private static List<Suggestion> expected(String typed, List<FacetValue> values) {
        int most = typed.length() < 8 ? 1 : 2;
        List<Suggestion> all = new ArrayList<>();
        for (FacetValue value : values) {
            int slips = least(typed, value.value().toLowerCase(Locale.ROOT));
            if (slips <= most) {
                all.add(new Suggestion(value.value(), value.count(), slips));
            }
        }
        int fewest = all.stream().mapToInt(Suggestion::slips).min().orElse(0);
        return all.stream()
                .filter(each -> each.slips() == fewest)
                .sorted(Comparator.comparingLong(Suggestion::count).reversed())
                .limit(6)
                .toList();
    }

    private static int least(String typed, String value) {
        return IntStream.rangeClosed(0, value.length())
                .map(length -> distance(typed, value.substring(0, length)))
                .min()
                .orElseThrow();
    }

    private static int distance(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        int[][] rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                rows[i][j] = Math.min(rows[i - 1][j - 1] + changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                boolean isSwapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (isSwapped) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[one.length()][other.length()];
    }

    private static String letters(Random random, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) ('a' + random.nextInt(3)));
        }
        return letters.toString();
    }

    private List<String> titles(String typed) {
        return values("title", typed);
    }

    private List<String> skills(String typed) {
        return values("skill", typed);
    }

    private List<String> values(String field, String typed) {
        return suggestions.suggest(typed, Map.of(field, 10)).values().iterator().next().stream()
                .map(Suggestion::value)
                .toList();
    }
}
