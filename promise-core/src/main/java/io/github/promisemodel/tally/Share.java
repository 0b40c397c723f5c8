package io.github.promisemodel.tally;

import io.github.promisemodel.words.MessageText;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

/**
 * An exact share of a whole, such as {@code 15 of 31}.
 *
 * <p>It is not a percentage: that is made from it by a named {@link Rounding}, last of all. A share of nothing is
 * undefined, not zero.
 */
public final class Share implements Comparable<Share> {

    /** How many of the whole; in the value '15 of 31' it is 15. */
    private final long part;
    /** The whole; in the value '15 of 31' it is 31. */
    private final long whole;

    private Share(long part, long whole) {
        this.part = part;
        this.whole = whole;
    }

    // ------------------------------------------------------------------------

    /**
     * A share of a whole.
     *
     * @param part how many, from 0 to the whole, both inclusive
     * @param whole the whole, from 0
     * @return the share
     * @throws IllegalArgumentException if the part is below zero or above the whole
     */
    public static Share of(long part, long whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(
                    "Share " + part + " of " + whole + ": the part is not from 0 to the whole");
        }
        return new Share(part, whole);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text a share such as {@code 15 of 31}
     * @return the share
     * @throws IllegalArgumentException if the text has another form, or the part is above the whole
     */
    public static Share parse(String text) {
        int of = text.indexOf(" of ");
        try {
            if (of != -1) {
                Share share = of(Long.parseLong(text.substring(0, of)), Long.parseLong(text.substring(of + 4)));
                if (share.toString().equals(text)) { // not +15, 015 or the digits of another script
                    return share;
                }
            }
        } catch (NumberFormatException e) {
            // Its message has the text as it is, of any length.
        }
        throw new IllegalArgumentException("Share " + MessageText.quoted(text) + ": not a share; write it as 15 of 31");
    }

    // ------------------------------------------------------------------------

    /** {@return how many of the whole} */
    public long part() {
        return part;
    }

    /** {@return the whole} */
    public long whole() {
        return whole;
    }

    /** {@return whether there is a whole to have a share of} */
    public boolean isDefined() {
        return whole > 0;
    }

    /**
     * The share as a percentage.
     *
     * @param rounding how to round; largest remainder rounds a share together with what is left of its whole
     * @return the percentage, or empty if the share is undefined
     */
    public Optional<Percentage> percentage(Rounding rounding) {
        return isDefined() ? Optional.of(rounding.round(this)) : Optional.empty();
    }

    /**
     * The whole hundredths of this share and what is left over, in units of a power of ten: the share times 100 times
     * {@code 10^places}, divided by the whole.
     */
    BigInteger[] units(int places) {
        return BigInteger.valueOf(part)
                .multiply(BigInteger.TEN.pow(places + 2))
                .divideAndRemainder(BigInteger.valueOf(whole));
    }

    // ------------------------------------------------------------------------

    /**
     * Orders by size, exactly; 1 of 2 and 2 of 4 are of one size and then ordered by their wholes. Undefined shares come
     * first.
     */
    @Override
    public int compareTo(Share other) {
        if (!isDefined() || !other.isDefined()) {
            return Boolean.compare(isDefined(), other.isDefined());
        }
        int bySize = BigInteger.valueOf(part)
                .multiply(BigInteger.valueOf(other.whole))
                .compareTo(BigInteger.valueOf(other.part).multiply(BigInteger.valueOf(whole)));
        return bySize != 0 ? bySize : Long.compare(whole, other.whole);
    }

    /** Two shares are equal if part and whole are: 1 of 2 is not 2 of 4, for they say different things. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Share share && part == share.part && whole == share.whole;
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, whole);
    }

    /** {@return the share, such as {@code 15 of 31}} */
    @Override
    public String toString() {
        return part + " of " + whole;
    }
}
