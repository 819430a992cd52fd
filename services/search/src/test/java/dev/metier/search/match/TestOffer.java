package dev.metier.search.match;

import dev.metier.contracts.jobs.WorkMode;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Postings that ask for skills which must be there. */
final class TestOffer {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final SkillGraph GRAPH = SkillGraph.starter(UnaryOperator.identity());

    private TestOffer() {}

    static Offer of(String id, String company, String title, WorkMode mode, String... skills) {
        return new Offer(
                id,
                company,
                title,
                Stream.of(skills)
                        .map(name -> new Offer.AskedSkill(GRAPH.of(null, name), name, true))
                        .toList(),
                null,
                mode,
                null,
                null,
                TODAY);
    }
}
