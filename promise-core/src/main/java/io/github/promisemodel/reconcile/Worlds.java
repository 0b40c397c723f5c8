package io.github.promisemodel.reconcile;

import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.StatusTally;
import java.util.Collection;

/**
 * How many entries of a tally have a status in every world, and in some.
 *
 * <p>A world gives every entry one status of its reading. One that is not assessed has any status or stays not assessed,
 * unless all of them stay so.
 *
 * @param tally the entries
 * @param assessed how many of those that are not assessed in it have some status for certain
 * @param keepNotAssessed whether entries that are not assessed stay so
 */
record Worlds<S extends Enum<S>>(StatusTally<S> tally, long assessed, boolean keepNotAssessed) {

    Worlds(StatusTally<S> tally, boolean keepNotAssessed) {
        this(tally, 0, keepNotAssessed);
    }

    /** The worlds in which a figure's counts are compared with a tally. */
    static <S extends Enum<S>> Worlds<S> of(StatusTally<S> tally, ClaimedCounts<S> claimed, long total) {
        return new Worlds<>(tally, claimed.keepNotAssessed(tally.notAssessed(), total));
    }

    /** The entries with one of some statuses. */
    Bounds bounds(Collection<S> statuses) {
        Bounds bounds = tally.bounds(statuses);
        // An entry that is not assessed may stay so, even beside a count over the whole scale.
        long least = bounds.least() - (Reading.of(statuses).isNotAssessed() ? unassessed() : 0);
        return new Bounds(least, bounds.most() - (keepNotAssessed ? unassessed() : 0));
    }

    /** The entries without a status. */
    Bounds notAssessed() {
        return new Bounds(keepNotAssessed ? unassessed() : 0, unassessed());
    }

    private long unassessed() {
        return tally.notAssessed() - assessed;
    }

    /** Whether an entry with a reading has one of some statuses in every world. */
    boolean isCertain(Reading<S> reading, Collection<S> statuses) {
        return !reading.isNotAssessed() && reading.isConfinedTo(statuses);
    }

    /** Whether an entry with a reading has one of some statuses in some world. */
    boolean isPossible(Reading<S> reading, Collection<S> statuses) {
        return reading.allowsAnyOf(statuses) && !(reading.isNotAssessed() && keepNotAssessed);
    }

    /** Whether counts claimed together hold in every world, each by itself. */
    boolean giveNothingBut(ClaimedCounts<S> claimed) {
        boolean byStatus = claimed.byStatus().entrySet().stream()
                .allMatch(count ->
                        bounds(Reading.of(count.getKey()).statuses()).equals(Bounds.exactly(count.getValue())));
        boolean combined = claimed.combined()
                .filter(over -> !bounds(over.statuses().statuses()).equals(Bounds.exactly(over.count())))
                .isEmpty();
        boolean without = claimed.notAssessed().isEmpty()
                || notAssessed().equals(Bounds.exactly(claimed.notAssessed().getAsLong()));
        return byStatus && combined && without;
    }
}
