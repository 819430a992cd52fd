package dev.metier.benchmarks.recommendations;

import dev.metier.benchmarks.postings.Posting;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.hybrid.GeoPoint;
import dev.metier.search.match.Offer;
import dev.metier.search.match.SkillGraph;
import dev.metier.search.place.Place;
import dev.metier.search.posting.SeniorityWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Made-up postings as recommendations see them: the first half of the skills must be there.
 *
 * @param offers in the order of the postings, whose number is their place
 */
public record Offers(List<Posting> postings, List<Offer> offers, SkillGraph graph) {

    public Offers {
        postings = List.copyOf(postings);
        offers = List.copyOf(offers);
    }

    public static Offers of(List<Posting> postings, SkillGraph graph) {
        List<Offer> offers = new ArrayList<>();
        for (Posting posting : postings) {
            offers.add(new Offer(
                    posting.id(),
                    posting.company(),
                    posting.title(),
                    skills(posting, graph),
                    SeniorityWords.ofTitle(posting.title()).orElse(null),
                    mode(posting.mode()),
                    at(posting.place()),
                    (double) posting.salary(),
                    posting.published()));
        }
        return new Offers(postings, offers, graph);
    }

    private static List<Offer.AskedSkill> skills(Posting posting, SkillGraph graph) {
        List<Offer.AskedSkill> asked = new ArrayList<>();
        for (String name : posting.skills()) {
            boolean isMust = asked.size() * 2 < posting.skills().size();
            asked.add(new Offer.AskedSkill(graph.of(null, name), name, isMust));
        }
        return asked;
    }

    private static WorkMode mode(String mode) {
        return switch (mode) {
            case "ONSITE" -> WorkMode.ON_SITE;
            case "HYBRID" -> WorkMode.HYBRID;
            default -> WorkMode.REMOTE;
        };
    }

    Place place(dev.metier.benchmarks.postings.Place place) {
        return at(place);
    }

    private static Place at(dev.metier.benchmarks.postings.Place place) {
        return new Place(place.city(), place.country(), new GeoPoint(place.latitude(), place.longitude()), List.of());
    }
}
