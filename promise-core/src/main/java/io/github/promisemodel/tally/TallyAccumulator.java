package io.github.promisemodel.tally;

import io.github.promisemodel.status.Reading;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts readings one by one into a {@link StatusTally}, for a loop over many entries.
 *
 * <p>It belongs to one thread; tallies made on several are merged.
 *
 * @param <S> the scale
 */
public final class TallyAccumulator<S extends Enum<S>> {

    /** What is left out by each reason, where nothing is. */
    private static final long[] ZEROS = new long[LeftOut.values().length];

    private final Class<S> scale;
    private final long[] assessed;
    private final TreeMap<Reading<S>, Long> open = new TreeMap<>();
    private final long[] leftOut = ZEROS.clone();
    private long notAssessed;
    private long total;

    /**
     * Starts at no entries.
     *
     * @param scale the scale's enum
     */
    public TallyAccumulator(Class<S> scale) {
        this.scale = Reading.notAssessed(scale).scale();
        this.assessed = new long[scale.getEnumConstants().length];
    }

    /**
     * Counts an entry.
     *
     * @param reading its reading
     * @return this
     * @throws ArithmeticException if a count overflows
     */
    public TallyAccumulator<S> add(Reading<S> reading) {
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
    public TallyAccumulator<S> add(Reading<S> reading, long count) {
        if (reading.isAssessed()) {
            return add(reading.status().orElseThrow(), count);
        }
        addToTotal(count);
        if (reading.isNotAssessed()) {
            notAssessed += count;
        } else if (count > 0) {
            open.merge(reading, count, Long::sum);
        }
        return this;
    }

    /**
     * Counts several entries assessed at one status.
     *
     * @param status their status
     * @param count how many there are, from 0
     * @return this
     * @throws IllegalArgumentException if the count is below zero
     * @throws ArithmeticException if a count overflows
     */
    public TallyAccumulator<S> add(S status, long count) {
        addToTotal(count);
        assessed[status.ordinal()] += count;
        return this;
    }

    /** No count is above the total, so that no count overflows where the total does not. */
    private void addToTotal(long count) {
        requireCount(count);
        total = Math.addExact(total, count);
    }

    /**
     * Counts an entry as left out.
     *
     * @param why why it is left out
     * @return this
     * @throws ArithmeticException if the count overflows
     */
    public TallyAccumulator<S> addLeftOut(LeftOut why) {
        return addLeftOut(why, 1);
    }

    /**
     * Counts several entries as left out.
     *
     * @param why why they are left out
     * @param count how many there are, from 0
     * @return this
     * @throws IllegalArgumentException if the count is below zero
     * @throws ArithmeticException if the count overflows
     */
    public TallyAccumulator<S> addLeftOut(LeftOut why, long count) {
        requireCount(count);
        leftOut[why.ordinal()] = Math.addExact(leftOut[why.ordinal()], count);
        return this;
    }

    private static void requireCount(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("Tally: " + count + " entries cannot be counted; count from 0");
        }
    }

    /**
     * Counts all that another tally counts.
     *
     * @param tally the tally
     * @return this
     * @throws ArithmeticException if a count overflows
     */
    public TallyAccumulator<S> addAll(StatusTally<S> tally) {
        long sum = Math.addExact(total, tally.total());
        // Refused before anything is counted, so that no tally is ever counted by half.
        tally.requireRoomIn(leftOut);
        total = sum;
        tally.addAssessedTo(assessed);
        tally.addLeftOutTo(leftOut);
        notAssessed += tally.notAssessed();
        if (tally.isAnyOpen()) {
            tally.open().forEach((reading, count) -> open.merge(reading, count, Long::sum));
        }
        return this;
    }

    /**
     * Starts again at no entries, to count another tally without making another accumulator.
     *
     * @return this
     */
    public TallyAccumulator<S> clear() {
        Arrays.fill(assessed, 0);
        if (!open.isEmpty()) {
            open.clear();
        }
        Arrays.fill(leftOut, 0);
        notAssessed = 0;
        total = 0;
        return this;
    }

    /** {@return the tally of what has been counted so far} */
    public StatusTally<S> toTally() {
        return new StatusTally<>(scale, assessed.clone(), openSoFar(), notAssessed, leftOutSoFar(), total);
    }

    /** Most tallies leave nothing out, and share the one array that says so. */
    private long[] leftOutSoFar() {
        return Arrays.equals(leftOut, ZEROS) ? StatusTally.NONE_LEFT_OUT : leftOut.clone();
    }

    private SortedMap<Reading<S>, Long> openSoFar() {
        return open.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(open));
    }
}
