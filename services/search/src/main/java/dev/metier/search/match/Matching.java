package dev.metier.search.match;

import dev.metier.contracts.jobs.WorkMode;
import dev.metier.contracts.search.RecommendationKind;
import dev.metier.search.place.Place;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares somebody with postings. The formulas and where they come from stand in RECOMMENDATIONS.md. */
public final class Matching {

    private static final double MUST = 3;
    private static final double NICE = 1;
    private static final double LEVELS = 3;
    private static final double NEAR = 30;
    private static final double HALF_ON_SITE = 50;
    private static final double HALF_HYBRID = 100;
    private static final double LEAST_PAID = 0.7;
    private static final double HALF_LIFE = 14;

    private final SkillGraph graph;

    public Matching(SkillGraph graph) {
        this.graph = graph;
    }

    /**
     * Compares one posting.
     *
     * @param nearness absent where the posting was compared neither by meaning nor by words
     * @param today on which it is compared: one answer the whole day
     */
    public Match of(Seeker seeker, Offer offer, @Nullable Nearness nearness, Tastes tastes, LocalDate today) {
        return new Match(
                offer,
                List.of(
                        tasted(skills(seeker, offer), tastes, tastes.of(offer)),
                        tasted(title(seeker, offer), tastes, 0),
                        tasted(meaning(nearness), tastes, 0),
                        tasted(seniority(seeker, offer), tastes, 0),
                        tasted(place(seeker, offer), tastes, tastes.of(offer.mode())),
                        tasted(pay(seeker, offer), tastes, 0),
                        tasted(freshness(offer, today), tastes, 0)));
    }

    /** Compares somebody with a posting, for who posted it: not by how new that is, and by nobody's tastes. */
    public Match ofCandidate(Seeker seeker, Offer offer, @Nullable Nearness nearness) {
        return new Match(
                offer,
                List.of(
                        skills(seeker, offer),
                        title(seeker, offer),
                        meaning(nearness),
                        seniority(seeker, offer),
                        place(seeker, offer),
                        pay(seeker, offer)));
    }

    private static Part tasted(Part part, Tastes tastes, double taste) {
        return part.moved(tastes.weight(part.kind()), taste);
    }

    private Part skills(Seeker seeker, Offer offer) {
        if (seeker.skills().isEmpty() || offer.skills().isEmpty()) {
            return Part.of(RecommendationKind.SKILLS, null, List.of(), null);
        }
        List<String> matching = new ArrayList<>();
        List<String> nearly = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        double sum = 0;
        double all = 0;
        for (Offer.AskedSkill asked : offer.skills()) {
            double worth = seeker.skills().stream()
                    .mapToDouble(has -> graph.worth(has, asked.skill()))
                    .max()
                    .orElse(0);
            double weight = asked.isMust() ? MUST : NICE;
            sum += weight * worth;
            all += weight;
            if (worth >= SkillGraph.PART) {
                matching.add(asked.name());
            } else if (worth >= SkillGraph.NEIGHBOUR) {
                nearly.add(asked.name());
            }
            if (worth < SkillGraph.PART && asked.isMust()) {
                missing.add(asked.name());
            }
        }
        RecommendationKind kind = RecommendationKind.SKILLS;
        return new Part(kind, Weights.usual(kind), sum / all, matching, nearly, missing, null, false);
    }

    private static Part title(Seeker seeker, Offer offer) {
        Set<String> words = Titles.words(offer.title());
        String best = seeker.titles().stream()
                .max(Comparator.comparingDouble(title -> Titles.likeness(Titles.words(title), words)))
                .orElse(null);
        if (best == null || words.isEmpty()) {
            return Part.of(RecommendationKind.TITLE, null, List.of(), null);
        }
        double fit = Titles.likeness(Titles.words(best), words);
        return Part.of(RecommendationKind.TITLE, fit, List.of(best), null);
    }

    private static Part meaning(@Nullable Nearness nearness) {
        return Part.of(
                RecommendationKind.MEANING,
                nearness == null ? null : nearness.fit(),
                List.of(),
                nearness == null ? null : nearness.cosine());
    }

    private static Part seniority(Seeker seeker, Offer offer) {
        if (seeker.seniority() == null || offer.seniority() == null) {
            return Part.of(RecommendationKind.SENIORITY, null, List.of(), null);
        }
        int levels = Math.abs(seeker.seniority().compareTo(offer.seniority()));
        return Part.of(
                RecommendationKind.SENIORITY,
                Math.max(0, 1 - levels / LEVELS),
                List.of(offer.seniority().name(), seeker.seniority().name()),
                null);
    }

    private static Part place(Seeker seeker, Offer offer) {
        Place mine = seeker.place();
        Place there = offer.place();
        if (offer.mode() == WorkMode.REMOTE) {
            return Part.of(RecommendationKind.PLACE, seeker.isOpenToRemote() ? 1.0 : null, List.of(), null);
        }
        if (mine == null || there == null) {
            return Part.of(RecommendationKind.PLACE, null, List.of(), null);
        }
        if (mine.point() != null && there.point() != null) {
            double kilometres = Distance.between(mine.point(), there.point());
            return Part.of(RecommendationKind.PLACE, reach(kilometres, offer.mode()), List.of(), (double)
                    Math.round(kilometres));
        }
        return Part.of(RecommendationKind.PLACE, byName(mine, there), List.of(), null);
    }

    private static double reach(double kilometres, WorkMode mode) {
        double half = mode == WorkMode.HYBRID ? HALF_HYBRID : HALF_ON_SITE;
        return Math.pow(0.5, Math.max(0, kilometres - NEAR) / half);
    }

    private static @Nullable Double byName(Place mine, Place there) {
        if (mine.name() != null && mine.name().equalsIgnoreCase(Objects.requireNonNullElse(there.name(), ""))) {
            return 1.0;
        }
        boolean isAbroad = mine.country() != null
                && there.country() != null
                && !mine.country().equals(there.country());
        return isAbroad ? 0.0 : null;
    }

    /** What pays as much as is wanted fits; what pays less than 70 % of it does not at all. */
    private static Part pay(Seeker seeker, Offer offer) {
        if (seeker.euros() == null || seeker.euros() <= 0 || offer.euros() == null) {
            return Part.of(RecommendationKind.PAY, null, List.of(), null);
        }
        double share = offer.euros() / seeker.euros();
        double fit = Math.clamp((share - LEAST_PAID) / (1 - LEAST_PAID), 0, 1);
        return Part.of(RecommendationKind.PAY, fit, List.of(), Math.round(share * 100) / 100.0);
    }

    private static Part freshness(Offer offer, LocalDate today) {
        long days = Math.max(0, ChronoUnit.DAYS.between(offer.published(), today));
        return Part.of(RecommendationKind.FRESHNESS, Math.pow(0.5, days / HALF_LIFE), List.of(), (double) days);
    }
}
