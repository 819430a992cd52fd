package dev.metier.search.recommendation;

import dev.metier.contracts.jobs.WorkMode;
import dev.metier.hybrid.Filter;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.HybridQuery.Sort;
import dev.metier.hybrid.Vector;
import dev.metier.hybrid.Words;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.match.Nearness;
import dev.metier.search.match.Seeker;
import dev.metier.search.match.Skill;
import dev.metier.search.place.Place;
import dev.metier.search.posting.IndexedPosting;
import dev.metier.search.posting.PostingDocuments;
import dev.metier.search.posting.PostingFields;
import dev.metier.search.request.PostingFilters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the postings that are worth to be compared with somebody: at most five questions to the index, 300 postings. */
@Component
class OpenOffers {

    private static final int MOST = 300;
    private static final int ALIKE = 150;
    private static final int BY_SKILL = 100;
    private static final int NEW = 100;
    private static final double AROUND = 100;
    private static final int MOST_TITLES = 5;
    private static final int MOST_SKILLS = 25;
    private static final Sort NEWEST = new Sort.By(PostingFields.PUBLISHED, true);

    private final LiveIndex index;
    private final PostingFilters filters;
    private final PostingDocuments documents;

    /**
     * What somebody can and wants.
     *
     * @param usual cosine of postings of any trade to it
     */
    record Meant(Vector vector, double usual) {}

    OpenOffers(LiveIndex index, PostingFilters filters, PostingDocuments documents) {
        this.index = index;
        this.filters = filters;
        this.documents = documents;
    }

    /**
     * Postings by id.
     *
     * @param meant what the person can and wants; absent where that is not known
     * @param without ids that are not wanted
     */
    Map<String, IndexedPosting> find(
            Seeker seeker, @Nullable Meant meant, Collection<String> without, LocalDate today) {
        Filter wanted =
                new Filter.All(List.of(filters.open(today), new Filter.Not(new Filter.Ids(List.copyOf(without)))));
        Map<String, IndexedPosting> found = new LinkedHashMap<>();
        questions(seeker, meant == null ? null : meant.vector(), wanted).forEach(question -> ask(question, found));
        return found;
    }

    private static List<HybridQuery> questions(Seeker seeker, @Nullable Vector meant, Filter wanted) {
        List<HybridQuery> questions = new ArrayList<>();
        if (seeker.isKnown()) {
            questions.add(
                    HybridQuery.of(words(seeker)).near(meant).where(wanted).page(ALIKE, null));
        }
        if (!seeker.skills().isEmpty()) {
            List<String> names =
                    skills(seeker).flatMap(skill -> skill.names().stream()).toList();
            Filter skilled = new Filter.All(List.of(wanted, new Filter.AnyOf("skill", names)));
            questions.add(HybridQuery.of(Words.anyOf(String.join(" ", names)))
                    .where(skilled)
                    .page(BY_SKILL, null));
        }
        Filter near = near(seeker);
        if (near != null) {
            questions.add(HybridQuery.of(null)
                    .where(new Filter.All(List.of(wanted, near)))
                    .sorted(NEWEST)
                    .page(NEW, null));
        }
        if (!seeker.isKnown()) {
            questions.add(HybridQuery.of(null).where(wanted).sorted(NEWEST).page(NEW, null));
        }
        return questions;
    }

    private static @Nullable Filter near(Seeker seeker) {
        Place place = seeker.place();
        if (place == null || (place.point() == null && place.name() == null)) {
            return null;
        }
        Filter there = place.point() == null
                ? Filter.is("place", String.valueOf(place.name()))
                : new Filter.Near(PostingFields.POINT, place.point(), AROUND);
        return seeker.isOpenToRemote()
                ? new Filter.Any(List.of(there, Filter.is("mode", WorkMode.REMOTE.name())))
                : there;
    }

    private void ask(HybridQuery question, Map<String, IndexedPosting> found) {
        for (Hits.Hit hit : index.read(open -> open.search(question)).hits()) {
            if (found.size() < MOST) {
                found.computeIfAbsent(hit.id(), _ -> documents.read(hit.body()));
            }
        }
    }

    /** How near each is in meaning, or by words where that is not known of it. */
    Map<String, Nearness> nearness(Seeker seeker, @Nullable Meant meant, Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        Map<String, Nearness> nearness = new LinkedHashMap<>();
        if (!seeker.isKnown() || all.isEmpty()) {
            return nearness;
        }
        if (meant != null) {
            index.read(open -> open.vectors(all))
                    .forEach((id, vector) ->
                            nearness.put(id, Nearness.ofCosine(meant.vector().similarity(vector), meant.usual())));
        }
        if (nearness.size() < all.size()) {
            NearByWords.of(index, words(seeker), all).forEach(nearness::putIfAbsent);
        }
        return nearness;
    }

    private static Words words(Seeker seeker) {
        return Words.anyOf(text(seeker));
    }

    /** What is compared with whole postings: titles and skills, and nothing that somebody wrote freely. */
    static String text(Seeker seeker) {
        String titles = seeker.titles().stream().limit(MOST_TITLES).collect(Collectors.joining(". "));
        String skills = skills(seeker).map(Skill::name).collect(Collectors.joining(", "));
        return Stream.of(titles, skills).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }

    private static Stream<Skill> skills(Seeker seeker) {
        return seeker.skills().stream().limit(MOST_SKILLS);
    }
}
