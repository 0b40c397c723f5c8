package io.github.promisemodel.reports.report;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.ObservationFlag;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.reference.PartialDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
 * @param flags what is said of how sure it is, in the order of the constants
 * @param revisedFrom the value whose place it took, if it took the place of one
 * @param from the first day that it holds on, of a target or a median that does not hold all along
 * @param until the last day that it holds on
 */
public record SeriesValue(
        SeriesKind kind,
        Optional<String> of,
        Optional<PartialDate> date,
        Optional<PartialDate> period,
        Optional<Amount> amount,
        Optional<String> unit,
        Optional<Actual> actual,
        Set<ObservationFlag> flags,
        Optional<SeriesValue> revisedFrom,
        Optional<PartialDate> from,
        Optional<PartialDate> until) {

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
     * @param flags what is said of how sure it is
     * @param revisedFrom the value whose place it took
     * @param from the first day that it holds on
     * @param until the last day that it holds on
     */
    public SeriesValue {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(actual, "actual");
        Set<ObservationFlag> inOrder = EnumSet.noneOf(ObservationFlag.class);
        inOrder.addAll(flags);
        flags = Collections.unmodifiableSet(inOrder);
        Objects.requireNonNull(revisedFrom, "revisedFrom");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /** A number and its date. */
    static SeriesValue of(SeriesKind kind, Optional<PartialDate> date, Amount amount, Optional<String> unit) {
        return new SeriesValue(
                kind,
                Optional.empty(),
                date,
                Optional.empty(),
                Optional.of(amount),
                unit,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same number of another. */
    SeriesValue whose(String other) {
        return new SeriesValue(
                kind, Optional.of(other), date, period, amount, unit, actual, flags, revisedFrom, from, until);
    }

    /** The same number, from one day to another. */
    SeriesValue holding(Optional<PartialDate> first, Optional<PartialDate> last) {
        return new SeriesValue(kind, of, date, period, amount, unit, actual, flags, revisedFrom, first, last);
    }

    /** The same, without what it revises; a value tells of the one before it alone. */
    SeriesValue alone() {
        return new SeriesValue(kind, of, date, period, amount, unit, actual, flags, Optional.empty(), from, until);
    }

    /** {@return whether it is not shown, because it counts too few people} */
    public boolean isSuppressed() {
        return amount.isEmpty() && actual.isEmpty();
    }
}
