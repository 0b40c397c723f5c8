package io.github.promisemodel.reconcile;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Whether printed percentages are those of a table of largest remainder, such as 34, 33 and 33 of three thirds.
 *
 * <p>A tie goes to either cell. What the total has beyond the known counts may be split in any way, and the percentages
 * fit if one split makes them a table.
 *
 * <p>A table gives each cell its whole units, and one more to those with the largest remainders, until they add to one
 * hundred. So the printed cells say which remainders are raised at the least and not raised at the most, and the rest has
 * to have the units that they leave. Two parts of the rest taken together have at most one unit more or less than the
 * two alone; hence the rest can have every number of units between its fewest and its most.
 */
final class LargestRemainder {

    /** A part of the whole: its count and, if it is printed, the units of its percentage. */
    record Part(long count, Optional<BigInteger> units) {}

    private final BigInteger total;
    private final BigInteger whole;
    /** The least remainder that may be raised; those of cells printed without a raise are not above it. */
    private BigInteger leastRaised = BigInteger.ONE;
    /** The most remainder that may be left; those of cells printed with a raise are not below it. */
    private BigInteger mostLeft;

    private LargestRemainder(long total, BigInteger whole) {
        this.total = BigInteger.valueOf(total);
        this.whole = whole;
        this.mostLeft = this.total;
    }

    /** Whether the parts, and the rest of a total from 1, have a table of so many units, such as one hundred. */
    static boolean fits(List<Part> parts, long total, BigInteger whole) {
        return new LargestRemainder(total, whole).fits(parts);
    }

    private boolean fits(List<Part> parts) {
        BigInteger rest = total;
        BigInteger missing = whole;
        for (Part part : parts) {
            rest = rest.subtract(BigInteger.valueOf(part.count()));
            if (part.units().isPresent()) {
                if (!narrow(units(part), part.units().get())) {
                    return false;
                }
                missing = missing.subtract(part.units().get());
            }
        }
        if (rest.signum() < 0 || leastRaised.compareTo(mostLeft) > 0) {
            return false;
        }
        BigInteger fewest = missing;
        BigInteger most = missing;
        for (Part part : parts) {
            if (part.units().isEmpty()) {
                BigInteger[] units = units(part);
                fewest = fewest.subtract(units[0]).subtract(oneIf(units[1].compareTo(mostLeft) > 0));
                most = most.subtract(units[0]).subtract(oneIf(units[1].compareTo(leastRaised) >= 0));
            }
        }
        if (rest.signum() == 0) {
            return fewest.signum() >= 0 && most.signum() <= 0;
        }
        BigInteger always = total.subtract(mostLeft).subtract(BigInteger.ONE).max(BigInteger.ZERO);
        return new RestOfTable(total, whole, rest, always).canHaveAtMost(fewest)
                && new RestOfTable(total, whole, rest, total.subtract(leastRaised)).canHaveAtLeast(most);
    }

    private boolean narrow(BigInteger[] units, BigInteger printed) {
        if (printed.equals(units[0])) {
            leastRaised = leastRaised.max(units[1]);
            return true;
        }
        mostLeft = mostLeft.min(units[1]);
        return units[1].signum() > 0 && printed.equals(units[0].add(BigInteger.ONE));
    }

    private BigInteger[] units(Part part) {
        return BigInteger.valueOf(part.count()).multiply(whole).divideAndRemainder(total);
    }

    private static BigInteger oneIf(boolean raised) {
        return raised ? BigInteger.ONE : BigInteger.ZERO;
    }
}
