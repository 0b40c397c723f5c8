package io.github.promisemodel.tally;

import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * What becomes of how many entries, such as 24 carried forward, 1 superseded and 7 not stated.
 *
 * <p>Every entry counts, superseded and withdrawn ones included. An entry of which nothing is stated is counted as that:
 * being left off a list closes nothing. Tallies merge as status tallies do.
 */
public final class DispositionTally implements Phrased {

    private static final int KINDS = DispositionKind.values().length;

    /** Entries by their kind, and last those not stated; in the example above 0, 24, 1, 0 and 7. */
    private final long[] counts;

    private DispositionTally(long[] counts) {
        this.counts = counts;
    }

    /** {@return the tally of no entries} */
    public static DispositionTally empty() {
        return new DispositionTally(new long[KINDS + 1]);
    }

    /**
     * A tally of dispositions.
     *
     * @param dispositions the disposition of each entry, or empty where nothing is stated
     * @return the tally
     */
    public static DispositionTally of(Collection<Optional<Disposition>> dispositions) {
        long[] counts = new long[KINDS + 1];
        for (Optional<Disposition> disposition : dispositions) {
            counts[disposition.map(stated -> stated.getKind().ordinal()).orElse(KINDS)]++;
        }
        return new DispositionTally(counts);
    }

    /**
     * How many entries a kind is stated of.
     *
     * @param kind the kind
     * @return the count
     */
    public long count(DispositionKind kind) {
        return counts[kind.ordinal()];
    }

    /** {@return of how many entries nothing is stated} */
    public long notStated() {
        return counts[KINDS];
    }

    /** {@return how many entries there are} */
    public long total() {
        long total = 0;
        for (long count : counts) {
            total = Math.addExact(total, count);
        }
        return total;
    }

    /**
     * This tally and another of separate entries.
     *
     * @param other the other tally
     * @return the tally of both
     * @throws ArithmeticException if a count overflows
     */
    public DispositionTally plus(DispositionTally other) {
        long[] sums = counts.clone();
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.addExact(sums[i], other.counts[i]);
        }
        return new DispositionTally(sums);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DispositionTally tally && Arrays.equals(counts, tally.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    /** {@return the counts, such as {@code 24 CARRIED_FORWARD, 1 SUPERSEDED, 7 not stated}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the counts as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        CountsText text = new CountsText();
        for (DispositionKind kind : DispositionKind.values()) {
            text.add(count(kind), kind);
        }
        text.add(notStated(), Phrase.of("tally.NOT_STATED"));
        return text.phrase();
    }
}
