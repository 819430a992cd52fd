package dev.metier.search.recommendation;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.RecommendedJob;
import dev.metier.contracts.search.RecommendedJobs;
import dev.metier.contracts.search.RecommendedJobs.Basis;
import dev.metier.contracts.search.RecommendedJobs.ProfileFact;
import dev.metier.contracts.search.SearchDegradation;
import dev.metier.platform.data.Cursor;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.match.Learning;
import dev.metier.search.match.Match;
import dev.metier.search.match.Matching;
import dev.metier.search.match.Nearness;
import dev.metier.search.match.Seeker;
import dev.metier.search.match.Tastes;
import dev.metier.search.match.Variety;
import dev.metier.search.meaning.Meaning;
import dev.metier.search.posting.IndexedPosting;
import dev.metier.search.request.PostingHits;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open postings for somebody, compared with them when they ask. */
@Component
class RecommendJobs {

    static final String ENGINE = "weighted-components";
    static final String VERSION = "1.0.0";

    private final Seekers seekers;
    private final OpenOffers open;
    private final Offers offers;
    private final Matching matching;
    private final Learning learning;
    private final Feedback feedback;
    private final Meaning meaning;
    private final LiveIndex index;
    private final PostingHits written;
    private final Clock clock;

    RecommendJobs(
            Seekers seekers,
            OpenOffers open,
            Offers offers,
            Matching matching,
            Feedback feedback,
            Meaning meaning,
            LiveIndex index,
            PostingHits written,
            Clock clock) {
        this.seekers = seekers;
        this.open = open;
        this.offers = offers;
        this.matching = matching;
        this.learning = new Learning(matching);
        this.feedback = feedback;
        this.meaning = meaning;
        this.index = index;
        this.written = written;
        this.clock = clock;
    }

    RecommendedJobs of(UserId person, int limit, @Nullable Cursor after) {
        Optional<Seeker> told = seekers.find(person);
        Seeker seeker = told.orElse(Seeker.UNKNOWN);
        boolean isMeant = meaning.isWanted() && seeker.isKnown();
        OpenOffers.Meant meant = isMeant ? meant(seeker) : null;
        List<Given> given = feedback.of(person);
        Tastes tastes = learning.of(seeker, lessons(given));
        Map<String, IndexedPosting> found =
                open.find(seeker, meant, ids(given, Given.Kind.HIDDEN, Given.Kind.APPLIED), today());
        List<Match> ordered = ordered(seeker, meant, found, tastes);
        Set<String> saved = ids(given, Given.Kind.SAVED);
        RankedPage<Match> page = RankedPage.of(ordered, match -> match.offer().id(), limit, after);
        return new RecommendedJobs(
                page.items().stream()
                        .map(match -> recommended(match, found, saved))
                        .toList(),
                seeker.isKnown() ? Basis.PROFILE : Basis.NOTHING_YET,
                told.isEmpty() ? List.of() : missing(seeker),
                tastes.isLearned(),
                ENGINE,
                VERSION,
                degraded(told.isEmpty(), isMeant && meant == null),
                page.next());
    }

    private List<Match> ordered(
            Seeker seeker, OpenOffers.@Nullable Meant meant, Map<String, IndexedPosting> found, Tastes tastes) {
        Map<String, Nearness> nearness = open.nearness(seeker, meant, found.keySet());
        return Variety.order(found.values().stream()
                .map(offers::read)
                .map(offer -> matching.of(seeker, offer, nearness.get(offer.id()), tastes, today()))
                .toList());
    }

    /** The oldest first. */
    private List<Learning.Lesson> lessons(List<Given> given) {
        List<Learning.Lesson> lessons = new ArrayList<>();
        for (Given each : given.reversed()) {
            if (each.posting() != null) {
                lessons.add(new Learning.Lesson(
                        offers.read(each.posting()),
                        each.kind() != Given.Kind.HIDDEN,
                        LocalDate.ofInstant(each.at(), ZoneOffset.UTC)));
            }
        }
        return lessons;
    }

    private static Set<String> ids(List<Given> given, Given.Kind... kinds) {
        return given.stream()
                .filter(each -> List.of(kinds).contains(each.kind()))
                .map(each -> each.id().toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private OpenOffers.@Nullable Meant meant(Seeker seeker) {
        Meaning.Meant person = meaning.ofPerson(OpenOffers.text(seeker));
        OptionalDouble usual = person == null ? OptionalDouble.empty() : meaning.usual(person.vector());
        return person == null || usual.isEmpty() ? null : new OpenOffers.Meant(person.vector(), usual.getAsDouble());
    }

    private RecommendedJob recommended(Match match, Map<String, IndexedPosting> found, Set<String> saved) {
        Reasons said = Reasons.of(match);
        String id = match.offer().id();
        return new RecommendedJob(
                written.plain(Objects.requireNonNull(found.get(id))),
                match.total(),
                said.reasons(),
                said.gaps(),
                said.unknown(),
                saved.contains(id));
    }

    private static List<ProfileFact> missing(Seeker seeker) {
        List<ProfileFact> missing = new ArrayList<>();
        add(missing, ProfileFact.SKILLS, seeker.skills().isEmpty());
        add(missing, ProfileFact.DESIRED_TITLES, seeker.titles().isEmpty());
        add(missing, ProfileFact.PLACE, seeker.place() == null);
        add(missing, ProfileFact.SENIORITY, seeker.seniority() == null);
        add(missing, ProfileFact.SALARY, seeker.euros() == null);
        return missing;
    }

    private static <T> void add(List<T> list, T value, boolean isSo) {
        if (isSo) {
            list.add(value);
        }
    }

    private List<SearchDegradation> degraded(boolean isProfileAway, boolean isMeaningAway) {
        List<SearchDegradation> degraded = new ArrayList<>();
        add(degraded, SearchDegradation.PROFILE_AWAY, isProfileAway);
        add(degraded, SearchDegradation.MEANING_AWAY, isMeaningAway);
        add(degraded, SearchDegradation.INDEX_BEHIND, index.isBehind());
        return degraded;
    }
}
