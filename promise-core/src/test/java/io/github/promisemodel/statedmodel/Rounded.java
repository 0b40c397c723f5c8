package io.github.promisemodel.statedmodel;

import java.math.BigInteger;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The named roundings of one share alone (rule 4), each to as many places as the percentage is printed with.
 *
 * <p>Half up, half even and down are of the exact share. Less than one is half up, but for a share above nothing and below one per cent, which is
 * {@code <1}. What is printed as below a number fits where the share is below it; decided: it is named less than one where that is {@code <1} and the share is above nothing.
 */
final class Rounded {

    static final String HALF_UP = "half-up";
    static final String HALF_EVEN = "half-even";
    static final String DOWN = "down";
    static final String LESS_THAN_ONE = "less-than-one";
    static final String LARGEST_REMAINDER = "largest-remainder";

    private Rounded() {}

    /** What a share is by a rounding, in units of the last place; absent if it is {@code <1}. */
    static Optional<BigInteger> of(String rounding, Printed printed, long part, long whole) {
        BigInteger divisor = BigInteger.valueOf(whole);
        BigInteger[] exact = printed.dividend(part).divideAndRemainder(divisor);
        int half = exact[1].shiftLeft(1).compareTo(divisor);
        BigInteger up = exact[0].add(BigInteger.ONE);
        return switch (rounding) {
            case DOWN -> Optional.of(exact[0]);
            case HALF_UP -> Optional.of(half >= 0 ? up : exact[0]);
            case HALF_EVEN -> Optional.of(half > 0 || half == 0 && exact[0].testBit(0) ? up : exact[0]);
            case LESS_THAN_ONE -> isBelowOne(part, whole) ? Optional.empty() : Optional.of(half >= 0 ? up : exact[0]);
            default -> throw new IllegalArgumentException(rounding);
        };
    }

    private static boolean isBelowOne(long part, long whole) {
        return part > 0 && 100 * part < whole;
    }

    /** The roundings that give a percentage of a share. */
    static SortedSet<String> roundings(Printed printed, long part, long whole) {
        SortedSet<String> fit = new TreeSet<>();
        for (String rounding : new String[] {HALF_UP, HALF_EVEN, DOWN, LESS_THAN_ONE}) {
            boolean fits = printed.below()
                    ? rounding.equals(LESS_THAN_ONE)
                            && isBelowOne(part, whole)
                            && printed.number().equals(BigInteger.TEN.pow(printed.places()))
                    : of(rounding, printed, part, whole)
                            .filter(printed.number()::equals)
                            .isPresent();
            if (fits) {
                fit.add(rounding);
            }
        }
        return fit;
    }
}
