package io.github.promisemodel.reports.report;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.reference.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A value of a measure over time.
 *
 * @param kind what it is
 * @param of whose it is, if it is a comparator
 * @param date what it is as of, or the date of a target; empty if it has none
 * @param period what it was counted over; empty if that is not stated
 * @param amount its number; empty if it is no one number, or suppressed
 * @param unit what the number is of
 * @param actual what was observed, if it was and is not suppressed
 */
public record SeriesValue(
        SeriesKind kind,
        Optional<String> of,
        Optional<PartialDate> date,
        Optional<PartialDate> period,
        Optional<Amount> amount,
        Optional<String> unit,
        Optional<Actual> actual) {

    /**
     * Makes a value.
     *
     * @param kind what it is
     * @param of whose it is
     * @param date its date
     * @param period what it was counted over
     * @param amount its number
     * @param unit what the number is of
     * @param actual what was observed
     */
    public SeriesValue {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(actual, "actual");
    }

    /** A number and its date. */
    static SeriesValue of(SeriesKind kind, Optional<PartialDate> date, Amount amount, Optional<String> unit) {
        return new SeriesValue(
                kind, Optional.empty(), date, Optional.empty(), Optional.of(amount), unit, Optional.empty());
    }

    /** {@return whether it is not shown, because it counts too few people} */
    public boolean isSuppressed() {
        return amount.isEmpty() && actual.isEmpty();
    }
}
