package io.github.promisemodel.reconcile;

import java.math.BigInteger;

/**
 * How many steps a count may take. Once they are used up, numbers are no longer worked out, and the count is given up.
 */
final class StepBudget {

    /** The most steps that are taken to count. */
    static final long MOST_STEPS = 20_000;

    private long steps;

    /** Uses steps. */
    void take(long more) {
        steps += more;
    }

    /** Whether more steps were used than there are. */
    boolean isExceeded() {
        return steps > MOST_STEPS;
    }

    /** How many choices of so many there are, which takes a step for each that is chosen, or that is left if those are fewer. */
    BigInteger binomial(long of, long chosen) {
        long few = Math.min(chosen, of - chosen);
        take(few);
        BigInteger value = BigInteger.ONE;
        if (isExceeded()) {
            return value;
        }
        for (long i = 1; i <= few; i++) {
            value = value.multiply(BigInteger.valueOf(of - few + i)).divide(BigInteger.valueOf(i));
        }
        return value;
    }

    /** A power, which takes as many steps as it has words of 64 bits. */
    BigInteger power(BigInteger of, long exponent) {
        take(exponent * Math.max(0, of.bitLength() - 1) / Long.SIZE);
        return isExceeded() ? BigInteger.ONE : of.pow(Math.toIntExact(exponent));
    }
}
