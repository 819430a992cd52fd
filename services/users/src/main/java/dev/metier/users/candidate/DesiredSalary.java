package dev.metier.users.candidate;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.platform.errors.MetierException;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a year must pay at least.
 *
 * @param min in units of the currency
 * @param currency ISO 4217
 */
record DesiredSalary(int min, String currency) {

    DesiredSalary {
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            throw refused("salaryCurrency", "is no currency of ISO 4217; give a code such as EUR");
        }
    }

    /** Nothing where neither is given. Errors: {@code validation-failed} where one of them is. */
    static @Nullable DesiredSalary of(@Nullable Integer min, @Nullable String currency) {
        if (min == null && currency == null) {
            return null;
        }
        if (min == null) {
            throw refused("salaryMin", "is missing; give it, or leave salaryCurrency out");
        }
        if (currency == null) {
            throw refused("salaryCurrency", "is missing; say in which currency salaryMin is, for example EUR");
        }
        return new DesiredSalary(min, currency);
    }

    private static MetierException refused(String field, String message) {
        return new MetierException(
                ErrorCode.VALIDATION_FAILED,
                "Some fields are not as they should be; see errors.",
                List.of(new FieldError(field, message)));
    }
}
