package io.github.promisemodel.tally;

import io.github.promisemodel.status.Reading;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;

/**
 * How many entries have each reading, such as 7 blue, 2 green, 4 amber, 1 red, 3 open and 30 not assessed.
 *
 * <p>Nothing drops out: {@link #total} is the number of entries counted, whatever is known of them, and
 * {@link #leftOut} names those that a policy keeps out of it. Tallies merge: {@link #plus} is associative and
 * commutative, and {@link #empty} changes nothing, so that the same figures come out of one thread, a parallel stream or a
 * cluster. Counts are exact and refuse to overflow.
 *
 * @param <S> the scale, an enum of 2 to 64 statuses
 */
public final class StatusTally<S extends Enum<S>> {

    private final Class<S> scale;
    /** Entries by their one status; in the example above 7, 2, 4 and 1. */
    private final long[] assessed;
    /** Entries whose status is open, by what it may be; in the example above 3 of green or amber. */
    private final SortedMap<Reading<S>, Long> open;
    /** Entries that may be anything; in the example above 30. */
    private final long notAssessed;
    /** Entries that are not counted above, by why. */
    private final Map<LeftOut, Long> leftOut;
    /** The sum of all but those left out; in the example above 47. */
    private final long total;

    private StatusTally(
            Class<S> scale,
            long[] assessed,
            SortedMap<Reading<S>, Long> open,
            long notAssessed,
            Map<LeftOut, Long> leftOut,
            long total) {
        this.scale = scale;
        this.assessed = assessed;
        this.open = open;
        this.notAssessed = notAssessed;
        this.leftOut = leftOut;
        this.total = total;
    }

    // ------------------------------------------------------------------------

    /**
     * A tally of no entries.
     *
     * @param <S> the scale
     * @param scale the scale's enum
     * @return the tally that changes no other when added to it
     */
    public static <S extends Enum<S>> StatusTally<S> empty(Class<S> scale) {
        return new Accumulator<>(scale).toTally();
    }

    /**
     * A tally of readings.
     *
     * @param <S> the scale
     * @param scale the scale's enum
     * @param readings a reading for each entry
     * @return the tally
     */
    public static <S extends Enum<S>> StatusTally<S> of(Class<S> scale, Collection<Reading<S>> readings) {
        Accumulator<S> accumulator = new Accumulator<>(scale);
        readings.forEach(accumulator::add);
        return accumulator.toTally();
    }

    /**
     * Collects readings into a tally, in parallel too.
     *
     * @param <S> the scale
     * @param scale the scale's enum
     * @return the collector
     */
    public static <S extends Enum<S>> Collector<Reading<S>, ?, StatusTally<S>> toStatusTally(Class<S> scale) {
        return Collector.of(
                () -> new Accumulator<>(scale),
                Accumulator::add,
                (Accumulator<S> left, Accumulator<S> right) -> left.addAll(right.toTally()),
                Accumulator::toTally);
    }

    // ------------------------------------------------------------------------

    /** {@return the scale's enum} */
    public Class<S> scale() {
        return scale;
    }

    /**
     * How many entries have a status and no other.
     *
     * @param status the status
     * @return the count of entries assessed at it
     */
    public long count(S status) {
        return assessed[status.ordinal()];
    }

    /**
     * How many entries have a reading.
     *
     * @param reading the reading: one status, several, or not assessed
     * @return the count of entries with just that reading
     */
    public long count(Reading<S> reading) {
        if (reading.isNotAssessed()) {
            return notAssessed;
        }
        return reading.getStatus().map(this::count).orElseGet(() -> open.getOrDefault(reading, 0L));
    }

    /** {@return the counts of entries whose status is open, by what it may be, in the order of the readings} */
    public SortedMap<Reading<S>, Long> open() {
        return open;
    }

    /** {@return how many entries are open in all} */
    public long openCount() {
        long count = 0;
        for (long each : open.values()) {
            count += each; // cannot overflow: the total was added exactly
        }
        return count;
    }

    /** {@return how many entries are not assessed} */
    public long notAssessed() {
        return notAssessed;
    }

    /** {@return how many entries are counted, whatever is known of them; those left out are not} */
    public long total() {
        return total;
    }

    /** {@return how many entries a policy left out, by why; only reasons with entries are named} */
    public Map<LeftOut, Long> leftOut() {
        return leftOut;
    }

    /** {@return how many entries a policy left out in all} */
    public long leftOutCount() {
        long count = 0;
        for (long each : leftOut.values()) {
            count = Math.addExact(count, each);
        }
        return count;
    }

    /** {@return whether no entry is counted; some may be left out} */
    public boolean isEmpty() {
        return total == 0;
    }

    // ------------------------------------------------------------------------

    /**
     * The least and the most entries with a status.
     *
     * @param status the status
     * @return at least those with it alone, at most those that may have it
     */
    public Bounds bounds(S status) {
        return bounds(List.of(status));
    }

    /**
     * The least and the most entries with one of some statuses.
     *
     * @param statuses the statuses
     * @return at least those confined to them, at most those that may have one of them
     */
    public Bounds bounds(Collection<S> statuses) {
        if (statuses.isEmpty()) {
            return Bounds.exactly(0);
        }
        long least = 0;
        for (S status : Reading.of(statuses).getStatuses()) {
            least += count(status);
        }
        long most = least + notAssessed;
        if (Reading.of(statuses).isNotAssessed()) {
            least += notAssessed;
        }
        for (Map.Entry<Reading<S>, Long> entry : open.entrySet()) {
            if (entry.getKey().isConfinedTo(statuses)) {
                least += entry.getValue();
            }
            if (entry.getKey().allowsAnyOf(statuses)) {
                most += entry.getValue();
            }
        }
        return new Bounds(least, most);
    }

    /**
     * The share of entries with a status and no other.
     *
     * @param status the status
     * @return the share, undefined if no entry is counted
     */
    public Share share(S status) {
        return Share.of(count(status), total);
    }

    /**
     * The shares of all readings as percentages.
     *
     * @param rounding how to round
     * @return the table
     */
    public PercentageTable<S> percentages(Rounding rounding) {
        return PercentageTable.of(this, rounding);
    }

    // ------------------------------------------------------------------------

    /**
     * This tally and another of separate entries.
     *
     * @param other the other tally
     * @return the tally of both
     * @throws ArithmeticException if a count overflows
     */
    public StatusTally<S> plus(StatusTally<S> other) {
        return new Accumulator<>(scale).addAll(this).addAll(other).toTally();
    }

    /**
     * This tally and one entry more.
     *
     * @param reading the entry's reading
     * @return the tally of both
     * @throws ArithmeticException if a count overflows
     */
    public StatusTally<S> plus(Reading<S> reading) {
        return new Accumulator<>(scale).addAll(this).add(reading).toTally();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatusTally<?> tally
                && scale == tally.scale
                && Arrays.equals(assessed, tally.assessed)
                && open.equals(tally.open)
                && notAssessed == tally.notAssessed
                && leftOut.equals(tally.leftOut);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(assessed) + open.hashCode() + Long.hashCode(notAssessed);
    }

    /** {@return the counts, such as {@code 7 BLUE, 2 GREEN, 4 AMBER, 1 RED, 3 GREEN or AMBER, 30 not assessed}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (S status : scale.getEnumConstants()) {
            append(text, count(status), status.name());
        }
        open.forEach((reading, count) -> append(text, count, reading.toString()));
        append(text, notAssessed, "not assessed");
        leftOut.forEach((why, count) -> append(text, count, "left out: " + why));
        return text.length() == 0 ? "no entries" : text.toString();
    }

    private static void append(StringBuilder text, long count, String what) {
        if (count > 0) {
            text.append(text.length() == 0 ? "" : ", ")
                    .append(count)
                    .append(' ')
                    .append(what);
        }
    }

    // ------------------------------------------------------------------------

    /**
     * Counts readings one by one, for a loop over many entries. It belongs to one thread; tallies made on several are
     * merged.
     *
     * @param <S> the scale
     */
    public static final class Accumulator<S extends Enum<S>> {

        private final Class<S> scale;
        private final long[] assessed;
        private final TreeMap<Reading<S>, Long> open = new TreeMap<>();
        private final EnumMap<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
        private long notAssessed;
        private long total;

        /**
         * Starts at no entries.
         *
         * @param scale the scale's enum
         */
        public Accumulator(Class<S> scale) {
            this.scale = Reading.notAssessed(scale).getScale();
            this.assessed = new long[scale.getEnumConstants().length];
        }

        /**
         * Counts an entry.
         *
         * @param reading its reading
         * @return this
         * @throws ArithmeticException if a count overflows
         */
        public Accumulator<S> add(Reading<S> reading) {
            return add(reading, 1);
        }

        /**
         * Counts several entries with one reading.
         *
         * @param reading their reading
         * @param count how many there are, from 0
         * @return this
         * @throws IllegalArgumentException if the count is below zero
         * @throws ArithmeticException if a count overflows
         */
        public Accumulator<S> add(Reading<S> reading, long count) {
            if (count < 0) {
                throw new IllegalArgumentException("Tally: " + count + " entries cannot be counted; count from 0");
            }
            if (count == 0) {
                return this;
            }
            total = Math.addExact(total, count);
            // No count is above the total, so none of these can overflow.
            if (reading.isNotAssessed()) {
                notAssessed += count;
            } else if (reading.isOpen()) {
                open.merge(reading, count, Long::sum);
            } else {
                assessed[reading.getStatuses().iterator().next().ordinal()] += count;
            }
            return this;
        }

        /**
         * Counts an entry as left out.
         *
         * @param why why it is left out
         * @return this
         * @throws ArithmeticException if the count overflows
         */
        public Accumulator<S> addLeftOut(LeftOut why) {
            leftOut.merge(why, 1L, Math::addExact);
            return this;
        }

        /**
         * Counts all that another tally counts.
         *
         * @param tally the tally
         * @return this
         * @throws ArithmeticException if a count overflows
         */
        public Accumulator<S> addAll(StatusTally<S> tally) {
            long sum = Math.addExact(total, tally.total);
            for (Map.Entry<LeftOut, Long> entry : tally.leftOut.entrySet()) {
                // Refused before anything is counted, so that no tally is ever counted by half.
                long unused = Math.addExact(leftOut.getOrDefault(entry.getKey(), 0L), entry.getValue());
            }
            total = sum;
            for (int i = 0; i < assessed.length; i++) {
                assessed[i] += tally.assessed[i];
            }
            tally.open.forEach((reading, count) -> open.merge(reading, count, Long::sum));
            notAssessed += tally.notAssessed;
            tally.leftOut.forEach((why, count) -> leftOut.merge(why, count, Long::sum));
            return this;
        }

        /** {@return the tally of what has been counted so far} */
        public StatusTally<S> toTally() {
            return new StatusTally<>(
                    scale,
                    assessed.clone(),
                    Collections.unmodifiableSortedMap(new TreeMap<>(open)),
                    notAssessed,
                    Collections.unmodifiableMap(new EnumMap<>(leftOut)),
                    total);
        }
    }
}
