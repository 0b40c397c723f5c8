package io.github.promisemodel.ledger;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * How many entries have each fate, such as 20 moved, 2 split and 1 lost.
 *
 * <p>An entry with several fates counts under each of them and once among the entries: the counts of all fates add up to
 * the entries of the old plan, the new entries and the {@linkplain #further further} fates. Tallies merge: {@link #plus} is
 * associative and commutative, and {@link #empty} changes nothing.
 */
public final class FateTally implements Phrased {

    private static final int FATES = Fate.values().length;

    /** Lines by their fate. */
    private final long[] counts;
    /** Entries of the old plan, each once. */
    private final long entries;

    private FateTally(long[] counts, long entries) {
        this.counts = counts;
        this.entries = entries;
    }

    /** {@return the tally of no entries} */
    public static FateTally empty() {
        return new FateTally(new long[FATES], 0);
    }

    /** The tally of the lines of so many entries of the old plan. */
    static FateTally of(Collection<LedgerLine> lines, long entries) {
        long[] counts = new long[FATES];
        lines.forEach(line -> counts[line.fate().ordinal()]++);
        return new FateTally(counts, entries);
    }

    /**
     * How many entries have a fate.
     *
     * @param fate the fate
     * @return the count
     */
    public long count(Fate fate) {
        return counts[fate.ordinal()];
    }

    /** {@return how many entries of the old plan there are, each counted once} */
    public long entries() {
        return entries;
    }

    /** {@return how many lines there are: one for each fate of each entry} */
    public long lines() {
        long lines = 0;
        for (long count : counts) {
            lines = Math.addExact(lines, count);
        }
        return lines;
    }

    /** {@return how many fates entries of the old plan have beyond one each} */
    public long further() {
        return lines() - count(Fate.NEW) - entries;
    }

    /**
     * This tally and another of separate plans.
     *
     * @param other the other tally
     * @return the tally of both
     * @throws ArithmeticException if a count overflows
     */
    public FateTally plus(FateTally other) {
        long[] sums = counts.clone();
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.addExact(sums[i], other.counts[i]);
        }
        return new FateTally(sums, Math.addExact(entries, other.entries));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FateTally tally && Arrays.equals(counts, tally.counts) && entries == tally.entries;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(counts) + Long.hashCode(entries);
    }

    /** {@return the counts, such as {@code 20 MOVED, 2 SPLIT, 1 LOST}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        List<Phrase> counted = Arrays.stream(Fate.values())
                .filter(fate -> count(fate) > 0)
                .map(fate -> Phrase.of("ledger.COUNT", "count", count(fate), "fate", fate))
                .toList();
        return Phrase.of("ledger.COUNTS", "counts", counted);
    }
}
