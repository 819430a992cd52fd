package dev.metier.benchmarks;

import dev.metier.benchmarks.postings.Posting;
import dev.metier.benchmarks.postings.Postings;
import dev.metier.benchmarks.recommendations.Gains;
import dev.metier.benchmarks.recommendations.Meanings;
import dev.metier.benchmarks.recommendations.Offers;
import dev.metier.benchmarks.recommendations.Orders;
import dev.metier.benchmarks.recommendations.People;
import dev.metier.benchmarks.recommendations.Person;
import dev.metier.benchmarks.recommendations.Person.Choice;
import dev.metier.search.match.Nearness;
import dev.metier.search.match.SkillGraph;
import dev.metier.search.match.Tastes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether recommendations put first what people choose: made-up people look at made-up postings and choose by tastes that are
 * not the score, the last quarter of what they looked at is held out. Each way to order is asked for the postings of that
 * quarter (recall and nDCG at ten: what they saved of it), and for all postings that they have not seen (share of all postings
 * that anybody gets among their first ten, and how unlike those ten are).
 */
final class RecommendationsBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final String USAGE =
            "recommendations [--people N] [--postings N] [--seed N] [--meaning yes|no] [--data DIR]";

    private final Offers offers;
    private final Orders orders;
    private final Map<String, List<Double>> recalls = new HashMap<>();
    private final Map<String, List<Double>> gains = new HashMap<>();
    private final Map<String, List<Double>> diversities = new HashMap<>();
    private final Map<String, Set<Integer>> covered = new HashMap<>();

    private RecommendationsBenchmark(Offers offers) {
        this.offers = offers;
        this.orders = new Orders(offers, TODAY);
    }

    static void run(String... options) throws Exception {
        int people = 400;
        int postings = 2_000;
        long seed = 1;
        boolean isMeant = true;
        Path data = null;
        for (int i = 0; i < options.length; i += 2) {
            String value = i + 1 < options.length ? options[i + 1] : "";
            switch (options[i]) {
                case "--people" -> people = Integer.parseInt(value);
                case "--postings" -> postings = Integer.parseInt(value);
                case "--seed" -> seed = Long.parseLong(value);
                case "--meaning" -> isMeant = value.equals("yes");
                case "--data" -> data = Path.of(value);
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        List<Posting> made = new Postings(seed, data).first(postings).toList();
        Offers offers = Offers.of(made, SkillGraph.starter(UnaryOperator.identity()));
        RecommendationsBenchmark benchmark = new RecommendationsBenchmark(offers);
        People population = new People(seed, offers, TODAY);
        if (isMeant) {
            try (Meanings meanings = new Meanings(offers.offers())) {
                benchmark.measure(population, people, meanings);
            }
        } else {
            benchmark.measure(population, people, null);
        }
        benchmark.print(people);
    }

    private void measure(People population, int people, @Nullable Meanings meanings) {
        for (int number = 0; number < people; number++) {
            Person person = population.person(number);
            List<Nearness> nearness = meanings == null ? List.of() : meanings.of(person.told());
            Tastes tastes = orders.tastes(person);
            Set<Integer> saved = person.heldOut().stream()
                    .filter(choice -> choice.kind() == Person.Kind.SAVED)
                    .map(Choice::number)
                    .collect(Collectors.toSet());
            List<Integer> looked = person.heldOut().stream().map(Choice::number).toList();
            orders.of(person, tastes, looked, nearness).forEach((name, order) -> {
                note(recalls, name, Gains.recall(order, saved));
                note(gains, name, Gains.ndcg(order, saved));
            });
            orders.of(person, tastes, unseen(person), nearness).forEach((name, order) -> {
                List<Integer> first = order.subList(0, Math.min(Gains.DEPTH, order.size()));
                covered.computeIfAbsent(name, _ -> new HashSet<>()).addAll(first);
                note(
                        diversities,
                        name,
                        Gains.diversity(
                                first.stream().map(offers.postings()::get).toList()));
            });
        }
    }

    private List<Integer> unseen(Person person) {
        Set<Integer> before = person.before().stream().map(Choice::number).collect(Collectors.toSet());
        return IntStream.range(0, offers.postings().size())
                .boxed()
                .filter(number -> !before.contains(number))
                .toList();
    }

    private static void note(Map<String, List<Double>> figures, String name, double figure) {
        figures.computeIfAbsent(name, _ -> new ArrayList<>()).add(figure);
    }

    private void print(int people) {
        System.out.printf(
                Locale.ROOT,
                "people %d postings %d%n",
                people,
                offers.postings().size());
        for (String name : Orders.NAMES) {
            List<Double> gain = gains.getOrDefault(name, List.of());
            Bootstrap interval = Bootstrap.of(gain);
            System.out.printf(
                    Locale.ROOT,
                    "%-8s recall@10 %.3f ndcg@10 %.3f (95%% from %.3f to %.3f) coverage %.3f diversity %.3f%n",
                    name,
                    Bootstrap.mean(recalls.getOrDefault(name, List.of())),
                    Bootstrap.mean(gain),
                    interval.low(),
                    interval.high(),
                    (double) covered.getOrDefault(name, Set.of()).size()
                            / offers.postings().size(),
                    Bootstrap.mean(diversities.getOrDefault(name, List.of())));
        }
    }
}
