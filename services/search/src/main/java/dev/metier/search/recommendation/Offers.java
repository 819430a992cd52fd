package dev.metier.search.recommendation;

import dev.metier.contracts.jobs.PostingFacts;
import dev.metier.contracts.jobs.RequiredSkill;
import dev.metier.contracts.jobs.Salary;
import dev.metier.search.match.Offer;
import dev.metier.search.match.SkillGraph;
import dev.metier.search.place.Gazetteer;
import dev.metier.search.posting.IndexedPosting;
import dev.metier.search.posting.SeniorityWords;
import dev.metier.search.posting.YearlyPay;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads postings as what they ask for and offer. */
@Component
class Offers {

    private final SkillGraph graph;
    private final Gazetteer gazetteer;
    private final YearlyPay pay;

    Offers(SkillGraph graph, Gazetteer gazetteer, YearlyPay pay) {
        this.graph = graph;
        this.gazetteer = gazetteer;
        this.pay = pay;
    }

    Offer read(IndexedPosting posting) {
        PostingFacts facts = posting.facts();
        return new Offer(
                posting.id().toString(),
                facts.companyId().toString(),
                facts.title(),
                facts.skills().stream().map(this::asked).toList(),
                SeniorityWords.ofTitle(facts.title()).orElse(null),
                facts.workMode(),
                gazetteer.read(facts.place()).orElse(null),
                euros(facts.salary()),
                LocalDate.ofInstant(posting.published(), ZoneOffset.UTC));
    }

    private Offer.AskedSkill asked(RequiredSkill skill) {
        return new Offer.AskedSkill(
                graph.of(skill.skillId(), skill.name()), skill.name(), skill.need() == RequiredSkill.Need.MUST);
    }

    private @Nullable Double euros(@Nullable Salary salary) {
        return salary == null
                ? null
                : pay.inEuros(salary.max(), salary.currency(), salary.period()).orElse(null);
    }
}
