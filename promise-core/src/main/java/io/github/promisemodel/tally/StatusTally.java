package io.github.promisemodel.tally;

import io.github.promisemodel.status.Reading;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
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
public final class StatusTally<S extends Enum<S>> implements Phrased {

    /** What {@link #leftOut} is of a tally that leaves nothing out. */
    static final long[] NONE_LEFT_OUT = {};

    private final Class<S> scale;
    /** Entries by their one status; in the example above 7, 2, 4 and 1. */
    private final long[] assessed;
    /** Entries whose status is open, by what it may be; in the example above 3 of green or amber. */
    private final SortedMap<Reading<S>, Long> open;
    /** Entries that may be anything; in the example above 30. */
    private final long notAssessed;
    /** Entries that are not counted above, by the ordinal of why; of no length if there are none. */
    private final long[] leftOut;
    /** The sum of all but those left out; in the example above 47. */
    private final long total;

    StatusTally(
            Class<S> scale,
            long[] assessed,
            SortedMap<Reading<S>, Long> open,
            long notAssessed,
            long[] leftOut,
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
        return new TallyAccumulator<>(scale).toTally();
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
        TallyAccumulator<S> accumulator = new TallyAccumulator<>(scale);
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
                () -> new TallyAccumulator<>(scale),
                TallyAccumulator::add,
                (TallyAccumulator<S> left, TallyAccumulator<S> right) -> left.addAll(right.toTally()),
                TallyAccumulator::toTally);
    }

    /**
     * Collects tallies of separate entries into one of them all, in parallel too.
     *
     * @param <S> the scale
     * @param scale the scale's enum
     * @return the collector
     */
    public static <S extends Enum<S>> Collector<StatusTally<S>, ?, StatusTally<S>> merging(Class<S> scale) {
        return Collector.of(
                () -> new TallyAccumulator<>(scale),
                TallyAccumulator::addAll,
                (TallyAccumulator<S> left, TallyAccumulator<S> right) -> left.addAll(right.toTally()),
                TallyAccumulator::toTally);
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
        return reading.status().map(this::count).orElseGet(() -> open.getOrDefault(reading, 0L));
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
        Map<LeftOut, Long> named = new EnumMap<>(LeftOut.class);
        for (LeftOut why : LeftOut.values()) {
            if (leftOutCount(why) > 0) {
                named.put(why, leftOutCount(why));
            }
        }
        return Collections.unmodifiableMap(named);
    }

    /**
     * How many entries a policy left out for one reason.
     *
     * @param why the reason
     * @return the count
     */
    public long leftOutCount(LeftOut why) {
        return leftOut.length == 0 ? 0 : leftOut[why.ordinal()];
    }

    /** {@return how many entries a policy left out in all} */
    public long leftOutCount() {
        long count = 0;
        for (long each : leftOut) {
            count = Math.addExact(count, each);
        }
        return count;
    }

    /** {@return whether no entry is counted; some may be left out} */
    public boolean isEmpty() {
        return total == 0;
    }

    // ------------------------------------------------------------------------

    /** Whether an entry is open; asked for every tally that is added, so that the map is only looked into if it is its own. */
    boolean isAnyOpen() {
        return open != Collections.<Reading<S>, Long>emptySortedMap();
    }

    /** Adds the counts of assessed entries, by the ordinal of their status. */
    void addAssessedTo(long[] sums) {
        addTo(sums, assessed);
    }

    /** Adds the counts of entries left out, by the ordinal of why. */
    void addLeftOutTo(long[] sums) {
        addTo(sums, leftOut);
    }

    /**
     * Refuses sums of entries left out that would overflow.
     *
     * @throws ArithmeticException if one does
     */
    void requireRoomIn(long[] sums) {
        for (int i = 0; i < leftOut.length; i++) {
            long unused = Math.addExact(sums[i], leftOut[i]);
        }
    }

    private static void addTo(long[] sums, long[] counts) {
        for (int i = 0; i < counts.length; i++) {
            sums[i] += counts[i];
        }
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
        for (S status : Reading.of(statuses).statuses()) {
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
        return new TallyAccumulator<>(scale).addAll(this).addAll(other).toTally();
    }

    /**
     * This tally and one entry more.
     *
     * @param reading the entry's reading
     * @return the tally of both
     * @throws ArithmeticException if a count overflows
     */
    public StatusTally<S> plus(Reading<S> reading) {
        return new TallyAccumulator<>(scale).addAll(this).add(reading).toTally();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatusTally<?> tally
                && scale == tally.scale
                && Arrays.equals(assessed, tally.assessed)
                && open.equals(tally.open)
                && notAssessed == tally.notAssessed
                && Arrays.equals(leftOut, tally.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(assessed), open, notAssessed);
    }

    /** {@return the counts, such as {@code 7 BLUE, 2 GREEN, 4 AMBER, 1 RED, 3 GREEN or AMBER, 30 not assessed}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the counts as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        CountsText text = new CountsText();
        for (S status : scale.getEnumConstants()) {
            text.add(count(status), status);
        }
        open.forEach((reading, count) -> text.add(count, reading));
        text.add(notAssessed, Phrase.of("tally.NOT_ASSESSED"));
        for (LeftOut why : LeftOut.values()) {
            text.add(leftOutCount(why), Phrase.of("tally.LEFT_OUT", "why", why));
        }
        return text.phrase();
    }
}
