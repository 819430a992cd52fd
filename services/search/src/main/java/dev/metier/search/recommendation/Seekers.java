package dev.metier.search.recommendation;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.jobs.Salary;
import dev.metier.contracts.search.CandidateHit;
import dev.metier.contracts.search.Seniority;
import dev.metier.contracts.users.CandidateProfileView;
import dev.metier.contracts.users.CandidateSkillView;
import dev.metier.contracts.users.CandidatesApi;
import dev.metier.platform.errors.MetierException;
import dev.metier.search.match.Seeker;
import dev.metier.search.match.Skill;
import dev.metier.search.match.SkillGraph;
import dev.metier.search.place.Gazetteer;
import dev.metier.search.posting.SeniorityWords;
import dev.metier.search.posting.YearlyPay;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks users what somebody can and wants, for one answer; nothing of it is kept. */
@Component
class Seekers {

    private static final Logger LOG = LoggerFactory.getLogger(Seekers.class);

    /** More skills than these say no more of somebody. */
    private static final int MOST_SKILLS = 60;

    private final CandidatesApi candidates;
    private final SkillGraph graph;
    private final Gazetteer gazetteer;
    private final YearlyPay pay;

    Seekers(CandidatesApi candidates, SkillGraph graph, Gazetteer gazetteer, YearlyPay pay) {
        this.candidates = candidates;
        this.graph = graph;
        this.gazetteer = gazetteer;
        this.pay = pay;
    }

    /** Empty where users does not answer; somebody unknown where it knows no such candidate. */
    Optional<Seeker> find(UserId id) {
        try {
            return Optional.of(seeker(candidates.profile(id), candidates.skills(id)));
        } catch (MetierException refused) {
            if (refused.code() == ErrorCode.SERVICE_UNAVAILABLE) {
                LOG.info("Recommendations without a profile: {}", refused.detail());
                return Optional.empty();
            }
            return Optional.of(Seeker.UNKNOWN);
        }
    }

    /**
     * Somebody who shows themself, for who posted a posting: without where they live, because nobody is scored by that.
     */
    Seeker read(CandidateHit person) {
        boolean isTitleKnown = !person.desiredTitles().isEmpty() || person.headline() == null;
        return new Seeker(
                skills(person.skills()),
                isTitleKnown ? person.desiredTitles() : List.of(person.headline()),
                person.seniority(),
                null,
                person.openToRemote(),
                euros(person.salaryMin(), person.salaryCurrency()));
    }

    private List<Skill> skills(List<CandidateSkillView> skills) {
        return skills.stream()
                .sorted(Comparator.comparingInt(CandidateSkillView::years)
                        .reversed()
                        .thenComparing(CandidateSkillView::name))
                .limit(MOST_SKILLS)
                .map(skill -> graph.of(skill.skillId(), skill.name()))
                .distinct()
                .toList();
    }

    private Seeker seeker(CandidateProfileView profile, List<CandidateSkillView> skills) {
        List<String> titles = titles(profile);
        return new Seeker(
                skills(skills),
                titles,
                seniority(profile, titles),
                gazetteer.read(profile.place()).orElse(null),
                profile.openToRemote(),
                euros(profile.salaryMin(), profile.salaryCurrency()));
    }

    private static @Nullable Seniority seniority(CandidateProfileView profile, List<String> titles) {
        return profile.seniority() != null
                ? profile.seniority()
                : titles.stream()
                        .flatMap(title -> SeniorityWords.ofTitle(title).stream())
                        .max(Comparator.<Seniority>naturalOrder())
                        .orElse(null);
    }

    private @Nullable Double euros(@Nullable Integer amount, @Nullable String currency) {
        return amount == null || currency == null
                ? null
                : pay.inEuros(BigDecimal.valueOf(amount), currency, Salary.Period.YEAR)
                        .orElse(null);
    }

    /** A headline stands for a title where none is wished for. */
    private static List<String> titles(CandidateProfileView profile) {
        if (!profile.desiredTitles().isEmpty() || profile.headline() == null) {
            return profile.desiredTitles();
        }
        return List.of(profile.headline());
    }
}
