package dev.metier.benchmarks.recommendations;

import dev.metier.benchmarks.postings.Place;
import dev.metier.benchmarks.postings.Posting;
import dev.metier.contracts.search.Seniority;
import dev.metier.search.posting.SeniorityWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What somebody really likes, which nobody is told. It is no score of the product: it adds utilities without a bound, knows
 * trades, the very role, employers that somebody likes for no reason, and a liking for skills that they do not have.
 *
 * @param seed by which likings that were not drawn before are drawn: the same for the same person
 * @param distance how much it costs to be far away
 * @param pay how much it counts to be paid more than {@code wanted} euros a year
 */
record Truth(
        long seed,
        String category,
        String role,
        Place home,
        Seniority seniority,
        Map<String, Double> modes,
        double distance,
        double pay,
        double wanted) {

    private static final double KILOMETRES_PER_DEGREE = 111.2;
    private static final double USUAL = 20;
    private static final List<Seniority> LEVELS = List.of(Seniority.values());

    Truth {
        modes = Map.copyOf(modes);
    }

    /** How much somebody likes a skill; most of their own trade. */
    double liking(String skill, boolean isOfTheirTrade) {
        double chance = gaussian("skill " + skill);
        return isOfTheirTrade ? 0.5 + 0.8 * chance : -0.2 + 0.3 * chance;
    }

    /** What a posting is worth to somebody before chance has its say. */
    double utility(Posting posting, LocalDate today) {
        boolean isTheirTrade = posting.category().equals(category);
        double skills = posting.skills().stream()
                        .mapToDouble(skill -> liking(skill, isTheirTrade))
                        .sum()
                / Math.sqrt(Math.max(1, posting.skills().size()));
        double sum = (isTheirTrade ? 1 : 0)
                + (posting.title().contains(role) ? 0.8 : 0)
                + skills
                + modes.getOrDefault(posting.mode(), 0.0)
                + pay * Math.log(posting.salary() / wanted)
                - 0.4 * Math.abs(level(asked(posting)) - level(seniority))
                + 0.4 * gaussian("company " + posting.company())
                - 0.2 * Math.log1p(ChronoUnit.DAYS.between(posting.published(), today) / 14.0);
        return posting.mode().equals("REMOTE") ? sum : sum - distance * Math.log1p(kilometres(posting.place()) / USUAL);
    }

    private static int level(Seniority seniority) {
        return LEVELS.indexOf(seniority);
    }

    static Seniority asked(Posting posting) {
        return SeniorityWords.ofTitle(posting.title()).orElse(Seniority.MID);
    }

    private double kilometres(Place place) {
        double north = place.latitude() - home.latitude();
        double east = (place.longitude() - home.longitude()) * Math.cos(Math.toRadians(home.latitude()));
        return KILOMETRES_PER_DEGREE * Math.hypot(north, east);
    }

    private double gaussian(String of) {
        return new SplittableRandom(seed * 31 + of.hashCode()).nextGaussian();
    }
}
