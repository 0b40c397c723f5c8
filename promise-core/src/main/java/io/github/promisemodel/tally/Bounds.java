package io.github.promisemodel.tally;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Optional;

/**
 * How many entries have a status at the least and at the most, such as {@code 8 to 15}.
 *
 * <p>At the least: those that have it however open readings are settled. At the most: those that may have it.
 *
 * @param least the least, from 0
 * @param most the most, from the least
 */
public record Bounds(long least, long most) implements Phrased {

    /**
     * Makes bounds.
     *
     * @param least the least, from 0
     * @param most the most, from the least
     * @throws IllegalArgumentException if the least is below zero or above the most
     */
    public Bounds {
        if (least < 0 || least > most) {
            throw new IllegalArgumentException(
                    "Bounds " + least + " to " + most + ": the least is not from 0 to the most");
        }
    }

    /**
     * A count that nothing leaves open.
     *
     * @param count the count, from 0
     * @return bounds that are both that count
     */
    public static Bounds exactly(long count) {
        return new Bounds(count, count);
    }

    /** {@return whether nothing is left open} */
    public boolean isExact() {
        return least == most;
    }

    /**
     * Whether a count is possible.
     *
     * @param count the count
     * @return true if it is from the least to the most, both inclusive
     */
    public boolean contains(long count) {
        return least <= count && count <= most;
    }

    /**
     * The bounds of two separate sets of entries together.
     *
     * @param other the other set's bounds
     * @return the sums of the least and of the most
     * @throws ArithmeticException if a sum overflows
     */
    public Bounds plus(Bounds other) {
        return new Bounds(Math.addExact(least, other.least), Math.addExact(most, other.most));
    }

    /**
     * What these bounds say of a published count.
     *
     * @param published the count as published
     * @return agrees if it is the only one possible, not decided if it is one of several, otherwise differs
     */
    public Verdict verdictOn(long published) {
        if (!contains(published)) {
            return Verdict.DIFFERS;
        }
        return isExact() ? Verdict.AGREES : Verdict.NOT_DECIDED;
    }

    /** {@return the bounds, such as {@code 8 to 15}, or {@code 8} where nothing is open} */
    @Override
    public String toString() {
        return isExact() ? Long.toString(least) : phrase().toString();
    }

    /** {@return the bounds as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("tally.BOUNDS", "least", least, "most", isExact() ? Optional.empty() : Optional.of(most));
    }
}
