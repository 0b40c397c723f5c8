package io.github.promisemodel.measure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that something may be, such as every number above 1721: all between two ends, each of which is included or not,
 * or absent.
 */
public final class FractionBounds {

    /** Every number. */
    public static final FractionBounds ALL = new FractionBounds(null, false, null, false);

    private final @Nullable Fraction low;
    private final boolean lowIncluded;
    private final @Nullable Fraction high;
    private final boolean highIncluded;

    private FractionBounds(@Nullable Fraction low, boolean lowIncluded, @Nullable Fraction high, boolean highIncluded) {
        this.low = low;
        this.lowIncluded = lowIncluded;
        this.high = high;
        this.highIncluded = highIncluded;
    }

    // ------------------------------------------------------------------------

    /**
     * From one number to another, both included.
     *
     * @param low the lower end
     * @param high the upper end, not below the lower
     * @return the bounds
     */
    public static FractionBounds between(Fraction low, Fraction high) {
        return new FractionBounds(low, true, high, true);
    }

    /**
     * One number alone.
     *
     * @param number the number
     * @return the bounds
     */
    public static FractionBounds exactly(Fraction number) {
        return between(number, number);
    }

    /**
     * A number and all above it.
     *
     * @param low the lower end, included
     * @return the bounds
     */
    public static FractionBounds atLeast(Fraction low) {
        return new FractionBounds(low, true, null, false);
    }

    /**
     * All above a number.
     *
     * @param low the lower end, not included
     * @return the bounds
     */
    public static FractionBounds above(Fraction low) {
        return new FractionBounds(low, false, null, false);
    }

    /**
     * A number and all below it.
     *
     * @param high the upper end, included
     * @return the bounds
     */
    public static FractionBounds atMost(Fraction high) {
        return new FractionBounds(null, false, high, true);
    }

    /**
     * All below a number.
     *
     * @param high the upper end, not included
     * @return the bounds
     */
    public static FractionBounds below(Fraction high) {
        return new FractionBounds(null, false, high, false);
    }

    // ------------------------------------------------------------------------

    /**
     * Whether one of its ends is a number, included or not.
     *
     * @param number the number
     * @return true if it starts or ends there
     */
    public boolean endsAt(Fraction number) {
        return (low != null && low.equals(number)) || (high != null && high.equals(number));
    }

    /**
     * The end that is nearer to a number outside.
     *
     * @param outside the number
     * @return the end
     */
    public Fraction endTowards(Fraction outside) {
        return low != null && outside.compareTo(low) < 0 ? low : Objects.requireNonNull(high, "high");
    }

    /**
     * Whether every number of this is below every number of another.
     *
     * @param other the other
     * @return true if it is
     */
    public boolean isBelow(FractionBounds other) {
        if (high == null || other.low == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || (order == 0 && !(highIncluded && other.lowIncluded));
    }

    /**
     * How these numbers lie to others.
     *
     * @param other the other numbers
     * @return below or above if it is so for all of both, equal if both are one and the same number, otherwise not decided
     */
    public AmountOrder compareWith(FractionBounds other) {
        if (isBelow(other)) {
            return AmountOrder.BELOW;
        }
        if (other.isBelow(this)) {
            return AmountOrder.ABOVE;
        }
        return isOneNumber() && other.isOneNumber() ? AmountOrder.EQUAL : AmountOrder.NOT_DECIDED;
    }

    private boolean isOneNumber() {
        return low != null && high != null && low.equals(high);
    }

    /**
     * Whether some number is in both.
     *
     * @param other the other
     * @return true if one is
     */
    public boolean meets(FractionBounds other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /**
     * Whether every number of this is in another.
     *
     * @param other the other
     * @return true if it is
     */
    public boolean isWithin(FractionBounds other) {
        return startsWithin(other) && endsWithin(other);
    }

    private boolean startsWithin(FractionBounds other) {
        if (other.low == null) {
            return true;
        }
        int order = low == null ? -1 : low.compareTo(other.low);
        return order > 0 || (order == 0 && (other.lowIncluded || !lowIncluded));
    }

    private boolean endsWithin(FractionBounds other) {
        if (other.high == null) {
            return true;
        }
        int order = high == null ? 1 : high.compareTo(other.high);
        return order < 0 || (order == 0 && (other.highIncluded || !highIncluded));
    }

    /**
     * What is in both.
     *
     * @param other the other, which has a number in common with this
     * @return the bounds of both
     */
    public FractionBounds and(FractionBounds other) {
        FractionBounds from = startsWithin(other) ? this : other;
        FractionBounds to = endsWithin(other) ? this : other;
        return new FractionBounds(from.low, from.lowIncluded, to.high, to.highIncluded);
    }

    /**
     * Every number of this less a number.
     *
     * @param number the number
     * @return the bounds moved down by it
     */
    public FractionBounds minus(Fraction number) {
        return new FractionBounds(
                low == null ? null : low.minus(number),
                lowIncluded,
                high == null ? null : high.minus(number),
                highIncluded);
    }

    /**
     * Every number of this divided by another.
     *
     * @param divisor the other, not zero; below zero, the ends change places
     * @return the bounds divided by it
     */
    public FractionBounds over(Fraction divisor) {
        FractionBounds divided = new FractionBounds(
                low == null ? null : low.over(divisor),
                lowIncluded,
                high == null ? null : high.over(divisor),
                highIncluded);
        return divisor.signum() > 0
                ? divided
                : new FractionBounds(divided.high, divided.highIncluded, divided.low, divided.lowIncluded);
    }
}
