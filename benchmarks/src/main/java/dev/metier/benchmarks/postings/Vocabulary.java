package dev.metier.benchmarks.postings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * What postings are made of. The lists are the project's own; a taxonomy adds titles, tasks and technologies.
 *
 * @param skills by category
 * @param sentences each in pieces: a name in braces stands for a word
 * @param words by kind
 */
record Vocabulary(
        Zipf<Role> roles,
        Map<String, Zipf<String>> skills,
        Zipf<Place> places,
        Zipf<String> companies,
        List<List<String>> sentences,
        Zipf<String> tasks,
        Map<String, Zipf<String>> words) {

    /** Words that nobody has ever heard, as each trade has them. */
    private static final int RARE_WORDS = 30_000;

    private static final int COMPANIES = 40_000;

    /** As in texts of people. */
    private static final double WORDS = 1.0;

    private static final double NAMES = 0.8;
    private static final double SKILLS = 0.9;

    record Role(String category, String name) {}

    static Vocabulary of(Taxonomy taxonomy, RandomGenerator random) {
        List<String> syllables = WordLists.line("syllables.txt");
        List<String> rare = Stream.generate(() -> made(syllables, random))
                .distinct()
                .limit(RARE_WORDS)
                .toList();
        Map<String, List<String>> words = WordLists.byName("words.txt");
        List<Role> roles = new ArrayList<>();
        WordLists.byName("roles.txt")
                .forEach((category, names) -> names.forEach(name -> roles.add(new Role(category, name))));
        shuffle(roles, random);
        roles.addAll(taxonomy.roles());
        return new Vocabulary(
                new Zipf<>(roles, NAMES),
                zipf(WordLists.byName("skills.txt"), taxonomy.skills(), random, SKILLS),
                new Zipf<>(shuffle(new ArrayList<>(WordLists.places()), random), NAMES),
                new Zipf<>(companies(syllables, random), NAMES),
                WordLists.lines("sentences.txt").stream()
                        .map(sentence -> List.of(sentence.split("(?=\\{)|(?<=\\})", -1)))
                        .toList(),
                new Zipf<>(taxonomy.tasks(), NAMES),
                zipf(words, rare, random, WORDS));
    }

    private static Map<String, Zipf<String>> zipf(
            Map<String, List<String>> lists, List<String> rare, RandomGenerator random, double exponent) {
        Map<String, Zipf<String>> drawn = new TreeMap<>();
        lists.forEach((name, list) -> {
            List<String> all = shuffle(new ArrayList<>(list), random);
            all.addAll(rare);
            drawn.put(name, new Zipf<>(all, exponent));
        });
        return drawn;
    }

    private static List<String> companies(List<String> syllables, RandomGenerator random) {
        Map<String, List<String>> parts = WordLists.byName("companies.txt");
        return Stream.generate(() -> capital(made(syllables, random)) + " "
                        + oneOf(parts.getOrDefault("kind", List.of()), random) + " "
                        + oneOf(parts.getOrDefault("form", List.of()), random))
                .distinct()
                .limit(COMPANIES)
                .toList();
    }

    private static String made(List<String> syllables, RandomGenerator random) {
        StringBuilder word = new StringBuilder();
        int count = 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            word.append(oneOf(syllables, random));
        }
        return word.toString();
    }

    static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static <T> T oneOf(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> List<T> shuffle(List<T> list, RandomGenerator random) {
        Collections.shuffle(list, random);
        return list;
    }
}
