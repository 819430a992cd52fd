package dev.metier.search.recommendation;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.CandidateHit;
import dev.metier.contracts.search.RecommendedCandidate;
import dev.metier.contracts.search.RecommendedCandidates;
import dev.metier.contracts.search.SearchDegradation;
import dev.metier.hybrid.Filter;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.Vector;
import dev.metier.hybrid.Words;
import dev.metier.platform.data.Cursor;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CurrentCaller;
import dev.metier.platform.security.Role;
import dev.metier.search.candidate.CandidateHits;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.match.Match;
import dev.metier.search.match.Matching;
import dev.metier.search.match.Nearness;
import dev.metier.search.match.Offer;
import dev.metier.search.meaning.Meaning;
import dev.metier.search.posting.IndexedPosting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** People who show themselves, for a posting, compared with it when a recruiter asks. Nothing is learned from recruiters. */
@Component
class RecommendCandidates {

    private static final int ALIKE = 150;
    private static final int BY_SKILL = 100;

    private final Postings postings;
    private final LiveIndex openPostings;
    private final LiveIndex people;
    private final CandidateHits written;
    private final Offers offers;
    private final Seekers seekers;
    private final Matching matching;
    private final Meaning meaning;
    private final CompanyRecruiters recruiters;
    private final Invitations invitations;
    private final CurrentCaller callers;

    RecommendCandidates(
            Postings postings,
            LiveIndex openPostings,
            @Qualifier(LiveIndex.OF_CANDIDATES) LiveIndex people,
            CandidateHits written,
            Offers offers,
            Seekers seekers,
            Matching matching,
            Meaning meaning,
            CompanyRecruiters recruiters,
            Invitations invitations,
            CurrentCaller callers) {
        this.postings = postings;
        this.openPostings = openPostings;
        this.people = people;
        this.written = written;
        this.offers = offers;
        this.seekers = seekers;
        this.matching = matching;
        this.meaning = meaning;
        this.recruiters = recruiters;
        this.invitations = invitations;
        this.callers = callers;
    }

    /** Errors: {@code not-found}, {@code forbidden}. */
    RecommendedCandidates of(JobId job, int limit, @Nullable Cursor after) {
        IndexedPosting posting = postings.find(job).orElseThrow(() -> MetierException.notFound("posting"));
        if (!callers.get().is(Role.ADMIN)) {
            recruiters.require(posting.facts().companyId());
        }
        Offer offer = offers.read(posting);
        Vector vector =
                openPostings.read(open -> open.vectors(List.of(offer.id()))).get(offer.id());
        OptionalDouble usual = vector == null ? OptionalDouble.empty() : meaning.usual(vector);
        OpenOffers.Meant meant =
                vector == null || usual.isEmpty() ? null : new OpenOffers.Meant(vector, usual.getAsDouble());
        Map<String, CandidateHit> found = find(offer, meant);
        Map<String, Nearness> nearness = nearness(offer, meant, List.copyOf(found.keySet()));
        List<Ranked> ranked = found.entrySet().stream()
                .map(each -> new Ranked(
                        each.getValue(),
                        matching.ofCandidate(seekers.read(each.getValue()), offer, nearness.get(each.getKey()))))
                .sorted(Comparator.comparingDouble(
                                (Ranked each) -> -each.match().score())
                        .thenComparing(each -> each.candidate().userId().toString()))
                .toList();
        RankedPage<Ranked> page =
                RankedPage.of(ranked, each -> each.candidate().userId().toString(), limit, after);
        Map<UserId, Instant> invited = invitations.of(
                job,
                page.items().stream().map(each -> each.candidate().userId()).toList());
        return new RecommendedCandidates(
                page.items().stream()
                        .map(each ->
                                recommended(each, invited.get(each.candidate().userId())))
                        .toList(),
                RecommendJobs.ENGINE,
                RecommendJobs.VERSION,
                degraded(meant == null),
                page.next());
    }

    private record Ranked(CandidateHit candidate, Match match) {}

    private Map<String, CandidateHit> find(Offer offer, OpenOffers.@Nullable Meant meant) {
        Map<String, CandidateHit> found = new LinkedHashMap<>();
        HybridQuery alike = HybridQuery.of(words(offer)).page(ALIKE, null);
        ask(meant == null ? alike : alike.near(meant.vector()), found);
        List<String> names = offer.skills().stream()
                .flatMap(asked -> Stream.concat(Stream.of(asked.name()), asked.skill().names().stream()))
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            ask(
                    HybridQuery.of(Words.anyOf(String.join(" ", names)))
                            .where(new Filter.AnyOf("skill", names))
                            .page(BY_SKILL, null),
                    found);
        }
        return found;
    }

    private void ask(HybridQuery question, Map<String, CandidateHit> found) {
        people.read(open -> open.search(question))
                .hits()
                .forEach(hit -> found.computeIfAbsent(hit.id(), _ -> written.plain(hit.body())));
    }

    private Map<String, Nearness> nearness(Offer offer, OpenOffers.@Nullable Meant meant, List<String> ids) {
        Map<String, Nearness> nearness = new HashMap<>();
        if (ids.isEmpty()) {
            return nearness;
        }
        if (meant != null) {
            people.read(open -> open.vectors(ids))
                    .forEach((id, vector) ->
                            nearness.put(id, Nearness.ofCosine(meant.vector().similarity(vector), meant.usual())));
        }
        if (nearness.size() < ids.size()) {
            NearByWords.of(people, words(offer), ids).forEach(nearness::putIfAbsent);
        }
        return nearness;
    }

    private static Words words(Offer offer) {
        return Words.anyOf(offer.title() + " "
                + offer.skills().stream().map(Offer.AskedSkill::name).collect(Collectors.joining(" ")));
    }

    private static RecommendedCandidate recommended(Ranked ranked, @Nullable Instant invitedAt) {
        Reasons said = Reasons.of(ranked.match());
        return new RecommendedCandidate(
                ranked.candidate(), ranked.match().total(), said.reasons(), said.gaps(), said.unknown(), invitedAt);
    }

    private List<SearchDegradation> degraded(boolean isMeaningAway) {
        List<SearchDegradation> degraded = new ArrayList<>();
        if (meaning.isWanted() && isMeaningAway) {
            degraded.add(SearchDegradation.MEANING_AWAY);
        }
        if (people.isBehind()) {
            degraded.add(SearchDegradation.INDEX_BEHIND);
        }
        return degraded;
    }
}
