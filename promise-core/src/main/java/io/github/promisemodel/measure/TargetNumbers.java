package io.github.promisemodel.measure;

import io.github.promisemodel.measure.Amount.Qualifier;
import java.time.Period;

/** What the numbers of a target may not be, because it would mean nothing. */
final class TargetNumbers {

    private static final int MOST_YEARS = 1_000;
    private static final int MOST_MONTHS = 12 * MOST_YEARS;
    private static final int MOST_DAYS = 365 * MOST_YEARS;

    private TargetNumbers() {}

    /** Refuses an amount that is neither exact nor inexact in the one way that has a meaning. */
    static void require(String target, Amount amount, Qualifier other) {
        if (!amount.isExact() && amount.qualifier() != other) {
            throw new IllegalArgumentException("Target " + target + " '" + amount
                    + "': the amount is not exact; give the number alone"
                    + (other == Qualifier.EXACTLY ? "" : ", or " + Amount.of(other, amount.number())));
        }
    }

    static void requireAboveZero(Amount amount, Period every) {
        if (amount.number().signum() <= 0) {
            throw new IllegalArgumentException("Target each " + every + " '" + amount
                    + "': the amount is not above zero; there is nothing to reach");
        }
    }

    static void requireLength(Amount amount, Period every) {
        boolean negative = every.getYears() < 0 || every.getMonths() < 0 || every.getDays() < 0;
        if (negative || every.isZero()) {
            throw new IllegalArgumentException("Target each " + every + " '" + amount
                    + "': the length is not above zero; write it in years, months and days, as P1Y, P12M or P14D");
        }
        if (every.toTotalMonths() > MOST_MONTHS || every.getDays() > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "Target each " + every + " '" + amount + "': the length is more than " + MOST_YEARS + " years");
        }
    }
}
