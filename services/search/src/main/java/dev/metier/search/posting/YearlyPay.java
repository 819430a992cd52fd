package dev.metier.search.posting;

import dev.metier.contracts.jobs.Salary.Period;
import dev.metier.search.SearchProperties;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pay in euros a year, so that one can be compared with another. A full year: 52 weeks of 40 hours. */
@Component
public final class YearlyPay {

    private final Map<String, BigDecimal> rates;

    YearlyPay(SearchProperties settings) {
        this.rates = settings.rates();
    }

    public boolean knows(String currency) {
        return rates.containsKey(currency);
    }

    /** Nothing for a currency without a rate. */
    public Optional<Double> inEuros(BigDecimal amount, String currency, Period period) {
        BigDecimal rate = rates.get(currency);
        if (rate == null) {
            return Optional.empty();
        }
        int times = switch (period) {
            case HOUR -> 2_080;
            case DAY -> 260;
            case WEEK -> 52;
            case MONTH -> 12;
            case YEAR -> 1;
        };
        return Optional.of(amount.doubleValue() * times / rate.doubleValue());
    }
}
