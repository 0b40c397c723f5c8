package io.github.promisemodel.measure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The numbers something may be: all of those between two ends, each of which is part of it or not, or is not there. */
final class Interval {

    /** Every number. */
    static final Interval ALL = new Interval(null, false, null, false);

    private final @Nullable Fraction low;
    private final boolean lowIncluded;
    private final @Nullable Fraction high;
    private final boolean highIncluded;

    private Interval(@Nullable Fraction low, boolean lowIncluded, @Nullable Fraction high, boolean highIncluded) {
        this.low = low;
        this.lowIncluded = lowIncluded;
        this.high = high;
        this.highIncluded = highIncluded;
    }

    // ------------------------------------------------------------------------

    /** From one number to another, both included; the first is not above the second. */
    static Interval between(Fraction low, Fraction high) {
        return new Interval(low, true, high, true);
    }

    static Interval exactly(Fraction number) {
        return between(number, number);
    }

    static Interval atLeast(Fraction low) {
        return new Interval(low, true, null, false);
    }

    static Interval above(Fraction low) {
        return new Interval(low, false, null, false);
    }

    static Interval atMost(Fraction high) {
        return new Interval(null, false, high, true);
    }

    static Interval below(Fraction high) {
        return new Interval(null, false, high, false);
    }

    // ------------------------------------------------------------------------

    /** Whether it starts or ends at a number, be that part of it or not. */
    boolean endsAt(Fraction number) {
        return (low != null && low.equals(number)) || (high != null && high.equals(number));
    }

    /** The end that a number outside comes to first. */
    Fraction endTowards(Fraction outside) {
        return low != null && outside.compareTo(low) < 0 ? low : Objects.requireNonNull(high, "high");
    }

    /** Whether every number of this is below every one of the other. */
    boolean isBelow(Interval other) {
        if (high == null || other.low == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || (order == 0 && !(highIncluded && other.lowIncluded));
    }

    /** Whether some number is in both. */
    boolean meets(Interval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** Whether every number of this is in the other. */
    boolean isWithin(Interval other) {
        return startsWithin(other) && endsWithin(other);
    }

    private boolean startsWithin(Interval other) {
        if (other.low == null) {
            return true;
        }
        int order = low == null ? -1 : low.compareTo(other.low);
        return order > 0 || (order == 0 && (other.lowIncluded || !lowIncluded));
    }

    private boolean endsWithin(Interval other) {
        if (other.high == null) {
            return true;
        }
        int order = high == null ? 1 : high.compareTo(other.high);
        return order < 0 || (order == 0 && (other.highIncluded || !highIncluded));
    }

    /** What is in both, of which there is some. */
    Interval and(Interval other) {
        Interval from = startsWithin(other) ? this : other;
        Interval to = endsWithin(other) ? this : other;
        return new Interval(from.low, from.lowIncluded, to.high, to.highIncluded);
    }

    /** Every number of this less a number. */
    Interval minus(Fraction number) {
        return new Interval(
                low == null ? null : low.minus(number),
                lowIncluded,
                high == null ? null : high.minus(number),
                highIncluded);
    }

    /** Every number of this divided by one that is not zero; below zero, it turns round. */
    Interval over(Fraction divisor) {
        Interval divided = new Interval(
                low == null ? null : low.over(divisor),
                lowIncluded,
                high == null ? null : high.over(divisor),
                highIncluded);
        return divisor.signum() > 0
                ? divided
                : new Interval(divided.high, divided.highIncluded, divided.low, divided.lowIncluded);
    }
}
