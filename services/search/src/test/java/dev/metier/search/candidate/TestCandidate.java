package dev.metier.search.candidate;

import dev.metier.contracts.id.SkillId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.Seniority;
import dev.metier.contracts.users.CandidateFacts;
import dev.metier.contracts.users.CandidateHidden;
import dev.metier.contracts.users.CandidateShown;
import dev.metier.contracts.users.CandidateSkillView;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who shows themself; immutable: each {@code with} is the same person with other facts. */
record TestCandidate(UserId id, CandidateFacts facts) {

    static final String TRADE = "trade";

    /** A word that no other test has, so that a question with it finds only the people of this test. */
    static String newTrade() {
        return TRADE + UUID.randomUUID().toString().replace("-", "");
    }

    static TestCandidate of(String headline) {
        return new TestCandidate(
                UserId.create(),
                new CandidateFacts(
                        "Ada Nobody", headline, "Graz, AT", List.of("Rigger"), false, null, null, null, List.of()));
    }

    TestCandidate called(String name) {
        return with(new CandidateFacts(
                name,
                facts.headline(),
                facts.place(),
                facts.desiredTitles(),
                facts.openToRemote(),
                facts.seniority(),
                facts.salaryMin(),
                facts.salaryCurrency(),
                facts.skills()));
    }

    TestCandidate in(@Nullable String place) {
        return with(new CandidateFacts(
                facts.displayName(),
                facts.headline(),
                place,
                facts.desiredTitles(),
                facts.openToRemote(),
                facts.seniority(),
                facts.salaryMin(),
                facts.salaryCurrency(),
                facts.skills()));
    }

    TestCandidate wanting(String... titles) {
        return with(new CandidateFacts(
                facts.displayName(),
                facts.headline(),
                facts.place(),
                List.of(titles),
                facts.openToRemote(),
                facts.seniority(),
                facts.salaryMin(),
                facts.salaryCurrency(),
                facts.skills()));
    }

    TestCandidate remote() {
        return with(new CandidateFacts(
                facts.displayName(),
                facts.headline(),
                facts.place(),
                facts.desiredTitles(),
                true,
                facts.seniority(),
                facts.salaryMin(),
                facts.salaryCurrency(),
                facts.skills()));
    }

    TestCandidate being(Seniority seniority) {
        return with(new CandidateFacts(
                facts.displayName(),
                facts.headline(),
                facts.place(),
                facts.desiredTitles(),
                facts.openToRemote(),
                seniority,
                facts.salaryMin(),
                facts.salaryCurrency(),
                facts.skills()));
    }

    TestCandidate asking(int salary, String currency) {
        return with(new CandidateFacts(
                facts.displayName(),
                facts.headline(),
                facts.place(),
                facts.desiredTitles(),
                facts.openToRemote(),
                facts.seniority(),
                salary,
                currency,
                facts.skills()));
    }

    TestCandidate knowing(String... skills) {
        return with(new CandidateFacts(
                facts.displayName(),
                facts.headline(),
                facts.place(),
                facts.desiredTitles(),
                facts.openToRemote(),
                facts.seniority(),
                facts.salaryMin(),
                facts.salaryCurrency(),
                Arrays.stream(skills)
                        .map(name -> new CandidateSkillView(SkillId.create(), name, 3))
                        .toList()));
    }

    CandidateShown shown() {
        return new CandidateShown(id, facts);
    }

    CandidateHidden hidden() {
        return new CandidateHidden(id);
    }

    private TestCandidate with(CandidateFacts others) {
        return new TestCandidate(id, others);
    }
}
