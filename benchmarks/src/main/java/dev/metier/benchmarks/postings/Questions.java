package dev.metier.benchmarks.postings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes questions for postings: what many look for is asked often. */
public final class Questions {

    private static final String BETWEEN = "[^\\p{L}\\p{N}+#.]+";

    private final long seed;
    private final Postings postings;
    private final Vocabulary vocabulary;

    public Questions(long seed, Postings postings) {
        this.seed = seed;
        this.postings = postings;
        this.vocabulary = postings.vocabulary();
    }

    public Stream<Question> first(int count) {
        return IntStream.range(0, count).mapToObj(this::question);
    }

    private Question question(int number) {
        RandomGenerator random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        // what is chosen is what some posting has
        Posting some = postings.posting(random.nextInt(1_000_000));
        Map<String, String> chosen = new TreeMap<>();
        if (random.nextInt(5) == 0) {
            chosen.put("country", some.place().country());
        }
        if (random.nextInt(6) == 0) {
            chosen.put("mode", some.mode());
        }
        if (random.nextInt(8) == 0) {
            chosen.put("employment", some.employment());
        }
        if (random.nextInt(10) == 0) {
            chosen.put("category", some.category());
        }
        return new Question(
                words(random),
                chosen,
                random.nextInt(7) == 0 ? some.place() : null,
                random.nextInt(8) == 0 ? 30_000L + 10_000L * random.nextInt(4) : null);
    }

    private List<String> words(RandomGenerator random) {
        List<String> words = new ArrayList<>();
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> add(words, vocabulary.roles().draw(random).name());
            case 3 -> add(words, "senior " + vocabulary.roles().draw(random).name());
            case 4 -> add(words, skill(random));
            case 5 -> {
                add(words, skill(random));
                add(words, vocabulary.roles().draw(random).name());
            }
            case 6 -> {
                add(words, noun(random));
                add(words, noun(random));
            }
            default ->
                add(
                        words,
                        vocabulary.roles().draw(random).name() + " "
                                + vocabulary.places().draw(random).city());
        }
        return words.stream().distinct().limit(5).toList();
    }

    private String skill(RandomGenerator random) {
        List<Zipf<String>> lists = List.copyOf(vocabulary.skills().values());
        return Vocabulary.oneOf(lists, random).draw(random);
    }

    private String noun(RandomGenerator random) {
        Zipf<String> nouns = vocabulary.words().get("noun");
        return nouns == null ? "team" : nouns.draw(random);
    }

    private static void add(List<String> words, String text) {
        Arrays.stream(text.split(BETWEEN, -1)).filter(word -> !word.isEmpty()).forEach(words::add);
    }

    /** What is typed by somebody who wants a title: its beginning, now and then with a slip. */
    public Stream<String> typed(int count) {
        return IntStream.range(0, count).mapToObj(number -> {
            RandomGenerator random = new SplittableRandom(~seed * 0x9E3779B97F4A7C15L + number);
            String title = postings.posting(random.nextInt(1_000_000)).title();
            StringBuilder typed =
                    new StringBuilder(title.substring(0, 1 + random.nextInt(Math.min(20, title.length()))));
            if (typed.length() > 4 && random.nextInt(5) == 0) {
                typed.setCharAt(2 + random.nextInt(typed.length() - 3), 'x');
            }
            return typed.toString();
        });
    }
}
