package io.github.promisemodel.progress;

import java.math.BigInteger;

/** The policy of Anhøj and Olesen, in whole numbers. */
final class AnhoejOlesen implements TrendPolicy {

    private static final int LEAST = 10;
    private static final int LONGER = 3;
    private static final BigInteger ONE_IN = BigInteger.valueOf(20);

    @Override
    public String name() {
        return "Anhøj and Olesen 2014";
    }

    @Override
    public int leastUseful() {
        return LEAST;
    }

    @Override
    public TrendLimits limits(int useful) {
        return new TrendLimits(roundedLog(useful) + LONGER, leastCrossings(useful - 1));
    }

    /** The m of which 2^(2m-1) is at most the square of n, and 2^(2m+1) is more. */
    static int roundedLog(int n) {
        return (Long.SIZE - Long.numberOfLeadingZeros((long) n * n)) / 2;
    }

    /** The least number of heads that this many throws of a coin give at most with a chance of 1 in 20 or more. */
    static int leastCrossings(int throwsOfCoin) {
        BigInteger all = BigInteger.ONE.shiftLeft(throwsOfCoin);
        BigInteger ways = BigInteger.ONE;
        BigInteger sum = BigInteger.ONE;
        int heads = 0;
        while (sum.multiply(ONE_IN).compareTo(all) < 0) {
            ways = ways.multiply(BigInteger.valueOf(throwsOfCoin - heads)).divide(BigInteger.valueOf(heads + 1L));
            heads++;
            sum = sum.add(ways);
        }
        return heads;
    }
}
