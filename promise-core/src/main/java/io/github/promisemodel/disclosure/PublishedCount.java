package io.github.promisemodel.disclosure;

import java.util.Comparator;
import java.util.OptionalLong;

/**
 * A count as it is published: {@code 12}, {@code 10} rounded, or a mark such as {@code [c]}.
 *
 * <p>It is not the count behind it: what is suppressed is one and the same {@link SuppressionMark} whatever was counted. There is no
 * arithmetic on it, for the difference of two published counts may be a third that was suppressed.
 */
public sealed interface PublishedCount permits PublishedCount.Known, PublishedCount.Rounded, SuppressionMark {

    /**
     * Numbers by size, of one size the exact before the rounded and those by base; then the marks in their own order.
     *
     * <p>All suppressed counts are alike, so that their place in a sorted list says nothing of them.
     */
    Comparator<PublishedCount> ORDER = Comparator.comparingLong(PublishedCount::sortValue)
            .thenComparingInt(count -> count instanceof SuppressionMark mark ? mark.ordinal() : -1)
            .thenComparingLong(PublishedCount::sortBase);

    /**
     * A count published as it is.
     *
     * @param value the count, from 0
     */
    record Known(long value) implements PublishedCount {

        /**
         * Makes a known count.
         *
         * @param value the count, from 0
         * @throws IllegalArgumentException if the count is below zero
         */
        public Known {
            if (value < 0) {
                throw new IllegalArgumentException("Count " + value + ": below zero");
            }
        }

        /** {@return the count, such as {@code 12}} */
        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /**
     * A count published to the nearest multiple of a base.
     *
     * @param value the multiple, from 0
     * @param base the base, from 2
     */
    record Rounded(long value, int base) implements PublishedCount {

        /**
         * Makes a rounded count.
         *
         * @param value the multiple, from 0
         * @param base the base, from 2
         * @throws IllegalArgumentException if the value is below zero or no multiple of the base, or the base below 2
         */
        public Rounded {
            if (base < 2) {
                throw new IllegalArgumentException("Rounding base " + base + ": below 2");
            }
            if (value < 0 || value % base != 0) {
                throw new IllegalArgumentException(
                        "Rounded count " + value + ": not a multiple of " + base + " from 0");
            }
        }

        /** {@return the multiple, such as {@code 10}} */
        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /** {@return whether it was suppressed} */
    default boolean isSuppressed() {
        return this == SuppressionMark.SUPPRESSED;
    }

    /** {@return the number as published, exact or rounded, or empty where there is a mark} */
    default OptionalLong number() {
        return this instanceof SuppressionMark ? OptionalLong.empty() : OptionalLong.of(sortValue(this));
    }

    private static long sortValue(PublishedCount count) {
        if (count instanceof Known known) {
            return known.value();
        }
        return count instanceof Rounded rounded ? rounded.value() : Long.MAX_VALUE;
    }

    private static long sortBase(PublishedCount count) {
        return count instanceof Rounded rounded ? rounded.base() : 1;
    }
}
