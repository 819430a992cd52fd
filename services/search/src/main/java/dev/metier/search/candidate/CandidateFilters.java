package dev.metier.search.candidate;

import dev.metier.contracts.jobs.Salary.Period;
import dev.metier.hybrid.Filter;
import dev.metier.search.place.PlaceFilters;
import dev.metier.search.posting.YearlyPay;
import dev.metier.search.question.Question;
import dev.metier.search.request.SearchRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may be a hit, beside the values that are chosen. */
@Component
class CandidateFilters {

    private final PlaceFilters places;
    private final YearlyPay pay;

    CandidateFilters(PlaceFilters places, YearlyPay pay) {
        this.places = places;
        this.pay = pay;
    }

    /** Errors: {@code validation-failed} for a place or a currency that is not known. */
    Filter of(CandidateRequest request, Question question) {
        SearchRequest.require(pay.knows(request.currency()), "currency", "is none that has a rate here; use EUR");
        List<Filter> all = new ArrayList<>();
        if (request.near() != null) {
            all.add(places.near(request.near(), request.radius(), CandidateFields.POINT));
        }
        if (request.salaryMax() != null) {
            double euros = pay.inEuros(BigDecimal.valueOf(request.salaryMax()), request.currency(), Period.YEAR)
                    .orElseThrow();
            all.add(new Filter.Between(CandidateFields.SALARY, null, euros));
        }
        if (question.place() != null) {
            all.add(places.in(question.place(), CandidateFields.POINT));
        }
        if (question.seniority() != null) {
            all.add(Filter.is("seniority", question.seniority().name()));
        }
        if (question.isRemote()) {
            all.add(Filter.is("remote", "true"));
        }
        return new Filter.All(all);
    }
}
