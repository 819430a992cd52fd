package dev.metier.benchmarks.recommendations;

import dev.metier.contracts.search.RecommendationKind;
import dev.metier.search.match.Learning;
import dev.metier.search.match.Match;
import dev.metier.search.match.Matching;
import dev.metier.search.match.Nearness;
import dev.metier.search.match.Offer;
import dev.metier.search.match.Tastes;
import dev.metier.search.match.Variety;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Ways to put postings in order for somebody. */
public final class Orders {

    public static final List<String> NAMES = List.of("newest", "skills", "score", "learned");

    /** As many as the service compares. */
    private static final int COMPARED = 300;

    private final Offers offers;
    private final Matching matching;
    private final Learning learning;
    private final LocalDate today;
    private final Map<String, Integer> byId = new HashMap<>();

    public Orders(Offers offers, LocalDate today) {
        this.offers = offers;
        this.matching = new Matching(offers.graph());
        this.learning = new Learning(matching);
        this.today = today;
        List<Offer> all = offers.offers();
        IntStream.range(0, all.size())
                .forEach(number -> byId.put(all.get(number).id(), number));
    }

    /** What somebody's choices teach; those that they passed over teach nothing. */
    public Tastes tastes(Person person) {
        return learning.of(
                person.told(),
                person.before().stream()
                        .filter(choice -> choice.kind() != Person.Kind.PASSED)
                        .map(choice -> new Learning.Lesson(
                                offers.offers().get(choice.number()), choice.kind() == Person.Kind.SAVED, today))
                        .toList());
    }

    /** Numbers of postings, the best first, by the name of the way. */
    public Map<String, List<Integer>> of(Person person, Tastes tastes, List<Integer> numbers, List<Nearness> nearness) {
        Map<String, List<Integer>> orders = new LinkedHashMap<>();
        List<Match> usual = matches(person, Tastes.NONE, numbers, nearness);
        Comparator<Match> byId = Comparator.comparing(match -> match.offer().id());
        orders.put(
                "newest",
                numbers(usual.stream()
                        .sorted(Comparator.comparing(
                                        (Match match) -> match.offer().published())
                                .reversed()
                                .thenComparing(byId))
                        .toList()));
        orders.put(
                "skills",
                numbers(usual.stream()
                        .sorted(Comparator.comparingDouble((Match match) -> -skills(match))
                                .thenComparing(byId))
                        .toList()));
        orders.put("score", numbers(varied(usual)));
        orders.put("learned", numbers(varied(matches(person, tastes, numbers, nearness))));
        return orders;
    }

    private static double skills(Match match) {
        Double fit = match.part(RecommendationKind.SKILLS).fit();
        return fit == null ? 0 : fit;
    }

    private List<Match> matches(Person person, Tastes tastes, List<Integer> numbers, List<Nearness> nearness) {
        return numbers.stream()
                .map(number -> matching.of(
                        person.told(),
                        offers.offers().get(number),
                        nearness.isEmpty() || !person.told().isKnown() ? null : nearness.get(number),
                        tastes,
                        today))
                .toList();
    }

    private static List<Match> varied(List<Match> matches) {
        return Variety.order(matches.stream()
                .sorted(Comparator.comparingDouble((Match match) -> -match.score())
                        .thenComparing(match -> match.offer().id()))
                .limit(COMPARED)
                .toList());
    }

    private List<Integer> numbers(List<Match> matches) {
        return matches.stream()
                .map(match -> Objects.requireNonNull(byId.get(match.offer().id())))
                .toList();
    }
}
