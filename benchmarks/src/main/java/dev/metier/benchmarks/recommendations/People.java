package dev.metier.benchmarks.recommendations;

import dev.metier.benchmarks.postings.Posting;
import dev.metier.search.match.Seeker;
import dev.metier.search.match.Skill;
import dev.metier.search.posting.SeniorityWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes people one by one; each depends on the seed and their number only. They look at pages of postings, two thirds of
 * their trade, save the two that they like best at that moment (a choice by utility and chance, as in discrete choice models:
 * McFadden, 1974) and hide the least liked of three pages in five. They tell a part of what is true of them, and some of it
 * is not.
 */
public final class People {

    private static final int PAGES = 24;
    private static final int PAGE = 15;
    private static final int OF_THEIR_TRADE = 10;
    private static final int SAVED = 2;
    private static final List<String> MODES = List.of("ONSITE", "HYBRID", "REMOTE");

    private final long seed;
    private final Offers offers;
    private final LocalDate today;
    private final Map<String, List<Posting>> byCategory;
    private final Map<String, List<String>> skills;

    public People(long seed, Offers offers, LocalDate today) {
        this.seed = seed;
        this.offers = offers;
        this.today = today;
        this.byCategory = offers.postings().stream().collect(Collectors.groupingBy(Posting::category));
        this.skills = new HashMap<>();
        byCategory.forEach((category, postings) -> skills.put(
                category,
                postings.stream()
                        .flatMap(posting -> posting.skills().stream())
                        .distinct()
                        .sorted()
                        .toList()));
    }

    public Person person(int number) {
        RandomGenerator random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        Posting like = oneOf(offers.postings(), random);
        Truth truth = new Truth(
                seed * 1_000_003 + number,
                like.category(),
                role(like),
                like.place(),
                Truth.asked(like),
                MODES.stream().collect(Collectors.toMap(mode -> mode, mode -> 0.8 * random.nextGaussian())),
                0.25 * Math.exp(0.6 * random.nextGaussian()),
                Math.exp(0.5 * random.nextGaussian()),
                like.salary() * (0.8 + 0.3 * random.nextDouble()));
        return new Person(told(truth, like, random), seen(truth, random));
    }

    /** The title without seniority and what follows a dash. */
    private static String role(Posting posting) {
        String title = posting.title().split(" – ", -1)[0];
        return Arrays.stream(title.split(" ", -1))
                .filter(word -> SeniorityWords.ofTitle(word).isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Seeker told(Truth truth, Posting like, RandomGenerator random) {
        List<Skill> known = new ArrayList<>();
        for (String name : skills.getOrDefault(truth.category(), List.of())) {
            boolean isLiked = truth.liking(name, true) > 0.9;
            if (random.nextDouble() < (isLiked ? 0.6 : 0.02)) {
                known.add(offers.graph().of(null, name));
            }
        }
        boolean isRemote = truth.modes().getOrDefault("REMOTE", 0.0) > 0;
        return new Seeker(
                known,
                random.nextDouble() < 0.7 ? List.of(truth.role()) : List.of(),
                maybe(0.6, truth.seniority(), random),
                maybe(0.8, offers.place(like.place()), random),
                random.nextDouble() < 0.8 ? isRemote : !isRemote,
                maybe(0.5, truth.wanted(), random));
    }

    private static <T> @Nullable T maybe(double share, T value, RandomGenerator random) {
        return random.nextDouble() < share ? value : null;
    }

    private List<Person.Choice> seen(Truth truth, RandomGenerator random) {
        List<Person.Choice> seen = new ArrayList<>();
        Set<Integer> before = new HashSet<>();
        for (int page = 0; page < PAGES; page++) {
            List<Posting> shown = new ArrayList<>();
            List<Posting> theirs = byCategory.getOrDefault(truth.category(), List.of());
            draw(theirs, OF_THEIR_TRADE, before, shown, random);
            draw(offers.postings(), PAGE - shown.size(), before, shown, random);
            seen.addAll(chosen(truth, shown, random));
        }
        return seen;
    }

    private static void draw(
            List<Posting> from, int count, Set<Integer> before, List<Posting> shown, RandomGenerator random) {
        int wanted = shown.size() + count;
        for (int tries = 0; tries < 10 * count && shown.size() < wanted; tries++) {
            Posting posting = oneOf(from, random);
            if (before.add(posting.number())) {
                shown.add(posting);
            }
        }
    }

    private List<Person.Choice> chosen(Truth truth, List<Posting> shown, RandomGenerator random) {
        Map<Integer, Double> worth = new HashMap<>();
        for (Posting posting : shown) {
            double chance = -Math.log(-Math.log(random.nextDouble(1e-9, 1)));
            worth.put(posting.number(), truth.utility(posting, today) + chance);
        }
        List<Integer> ordered = worth.keySet().stream()
                .sorted(Comparator.comparingDouble((Integer each) -> -worth.getOrDefault(each, 0.0))
                        .thenComparing(each -> each))
                .toList();
        boolean hides = random.nextDouble() < 0.6;
        return shown.stream()
                .map(posting -> {
                    int place = ordered.indexOf(posting.number());
                    boolean isHidden = hides && place == ordered.size() - 1;
                    Person.Kind other = isHidden ? Person.Kind.HIDDEN : Person.Kind.PASSED;
                    return new Person.Choice(posting.number(), place < SAVED ? Person.Kind.SAVED : other);
                })
                .toList();
    }

    private static <T> T oneOf(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
