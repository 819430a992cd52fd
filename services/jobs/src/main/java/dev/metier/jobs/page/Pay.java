package dev.metier.jobs.page;

import dev.metier.contracts.jobs.Salary;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** A salary in words for people. */
final class Pay {

    private Pay() {}

    static String inWords(Salary salary) {
        String per = " per " + salary.period().name().toLowerCase(Locale.ROOT);
        if (salary.min().compareTo(salary.max()) == 0) {
            return amount(salary.min(), salary.currency()) + per;
        }
        return amount(salary.min(), salary.currency()) + " to " + amount(salary.max(), salary.currency()) + per;
    }

    private static String amount(BigDecimal value, String currency) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(2);
        return symbol(currency) + format.format(value);
    }

    private static String symbol(String code) {
        try {
            String symbol = Currency.getInstance(code).getSymbol(Locale.ENGLISH);
            return symbol.equals(code) ? code + " " : symbol;
        } catch (IllegalArgumentException e) {
            return code + " ";
        }
    }
}
