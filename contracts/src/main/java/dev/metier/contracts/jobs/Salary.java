package dev.metier.contracts.jobs;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/**
 * A range of pay before tax.
 *
 * @param min at least this much, in units of the currency
 * @param max at most this much; not under {@code min}
 * @param currency ISO 4217, for example {@code EUR}
 * @param period for how long it is paid
 */
public record Salary(
        @NotNull @DecimalMin("0") @DecimalMax("100000000") @Digits(integer = 9, fraction = 2) BigDecimal min,

        @NotNull @DecimalMin("0") @DecimalMax("100000000") @Digits(integer = 9, fraction = 2) BigDecimal max,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "give a currency code such as EUR") String currency,

        @NotNull Period period) {

    @AssertTrue(message = "max must not be below min") boolean isRange() {
        return min == null || max == null || min.compareTo(max) <= 0;
    }

    /** How often the amount is paid. */
    public enum Period {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }
}
