package dev.metier.search.request;

import dev.metier.contracts.jobs.Salary.Period;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.contracts.search.SearchType;
import dev.metier.hybrid.Filter;
import dev.metier.search.place.PlaceFilters;
import dev.metier.search.posting.PostingFields;
import dev.metier.search.posting.YearlyPay;
import dev.metier.search.question.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which postings may be hits, beside the values that are chosen. */
@Component
public class PostingFilters {

    static final SearchRequest NONE = new SearchRequest(
            "", SearchType.JOBS, Map.of(), null, SearchRequest.USUAL_RADIUS, null, "EUR", null, null, List.of());

    private final PlaceFilters places;
    private final YearlyPay pay;

    PostingFilters(PlaceFilters places, YearlyPay pay) {
        this.places = places;
        this.pay = pay;
    }

    /** Postings whose last day is not over. */
    public Filter open(LocalDate today) {
        return new Filter.Between(PostingFields.DEADLINE, (double) today.toEpochDay(), null);
    }

    /** Errors: {@code validation-failed} for a place or a currency that is not known. */
    Filter of(SearchRequest request, Question question, LocalDate today) {
        List<Filter> all = new ArrayList<>(List.of(open(today)));
        if (request.near() != null) {
            all.add(places.near(request.near(), request.radius(), PostingFields.POINT));
        }
        if (request.salaryMin() != null) {
            all.add(paysAtLeast(yearly(request.salaryMin(), request.currency())));
        }
        if (request.since() != null) {
            long second = request.since().atStartOfDay(ZoneOffset.UTC).toEpochSecond();
            all.add(new Filter.Between(PostingFields.PUBLISHED, (double) second, null));
        }
        if (question.place() != null) {
            all.add(places.in(question.place(), PostingFields.POINT));
        }
        if (question.euros() != null) {
            all.add(paysAtLeast(question.euros()));
        }
        if (question.seniority() != null) {
            all.add(Filter.is("seniority", question.seniority().name()));
        }
        if (question.isRemote()) {
            all.add(Filter.is("mode", WorkMode.REMOTE.name()));
        }
        return new Filter.All(all);
    }

    private static Filter paysAtLeast(double euros) {
        return new Filter.Between(PostingFields.SALARY, euros, null);
    }

    private double yearly(int amount, String currency) {
        SearchRequest.require(pay.knows(currency), "currency", "is none that has a rate here; use EUR");
        return pay.inEuros(BigDecimal.valueOf(amount), currency, Period.YEAR).orElseThrow();
    }
}
