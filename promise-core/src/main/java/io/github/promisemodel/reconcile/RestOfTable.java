package io.github.promisemodel.reconcile;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * How many units the rest of a table can have, split into parts in any way.
 *
 * <p>A part of {@code n} entries has {@code (n * whole + raise) / total} units, rounded down: one more than its whole units
 * where its remainder is large enough. What is too large to try every split, in entries and in units, is taken as possible.
 */
final class RestOfTable {

    /** The most entries, or units, that splits are tried for. */
    private static final int MOST_TRIED = 1000;

    private final BigInteger total;
    private final BigInteger whole;
    private final BigInteger rest;
    private final BigInteger raise;
    private final BigInteger mostTried;

    /** A rest of at least one entry; the raise is from 0 and below the total. */
    RestOfTable(BigInteger total, BigInteger whole, BigInteger rest, BigInteger raise) {
        this(total, whole, rest, raise, MOST_TRIED);
    }

    RestOfTable(BigInteger total, BigInteger whole, BigInteger rest, BigInteger raise, int mostTried) {
        this.total = total;
        this.whole = whole;
        this.rest = rest;
        this.raise = raise;
        this.mostTried = BigInteger.valueOf(mostTried);
    }

    /** Whether some split has as many units or more. */
    boolean canHaveAtLeast(BigInteger units) {
        if (units.compareTo(units(rest)) <= 0
                || units.compareTo(units(BigInteger.ONE).multiply(rest)) <= 0) {
            return true;
        }
        if (units.multiply(total).compareTo(rest.multiply(whole.add(raise))) > 0) {
            return false; // more than if every entry were raised alone, and none had a remainder
        }
        if (isTriedByEntries(units)) {
            return bestSplit(true) >= units.longValueExact();
        }
        return !isTried(units) || entriesFor(units.intValueExact(), true).compareTo(rest) <= 0;
    }

    /** Whether some split has as many units or fewer. */
    boolean canHaveAtMost(BigInteger units) {
        if (units.signum() < 0) {
            return false;
        }
        boolean oneByOne = units.compareTo(units(BigInteger.ONE).multiply(rest)) >= 0;
        if (oneByOne || units.compareTo(units(rest)) >= 0 || mostWith(0).signum() > 0) {
            return true;
        }
        if (isTriedByEntries(units)) {
            return bestSplit(false) <= units.longValueExact();
        }
        return !isTried(units) || entriesFor(units.intValueExact(), false).compareTo(rest) >= 0;
    }

    /** Whether splits are tried by the entries of the rest, which are few, or fewer than the units. */
    private boolean isTriedByEntries(BigInteger units) {
        return isTried(rest) && (rest.compareTo(units) <= 0 || !isTried(units));
    }

    private boolean isTried(BigInteger size) {
        return size.compareTo(mostTried) <= 0;
    }

    /** The units of a part. */
    private BigInteger units(BigInteger entries) {
        return entries.multiply(whole).add(raise).divide(total);
    }

    /** The most entries that a part of so many units can have. */
    private BigInteger mostWith(int units) {
        return total.multiply(BigInteger.valueOf(units + 1L))
                .subtract(raise)
                .subtract(BigInteger.ONE)
                .divide(whole);
    }

    /** The fewest entries, at least one, that a part of so many units can have. */
    private BigInteger fewestWith(int units) {
        return mostWith(units - 1).add(BigInteger.ONE);
    }

    /** The most or the fewest units of all splits of the rest. */
    private long bestSplit(boolean most) {
        int entries = rest.intValueExact();
        long[] alone = new long[entries + 1];
        for (int n = 1; n <= entries; n++) {
            alone[n] = units(BigInteger.valueOf(n)).longValueExact();
        }
        long[] best = alone.clone();
        for (int n = 2; n <= entries; n++) {
            for (int part = 1; part < n; part++) {
                long split = best[n - part] + alone[part];
                best[n] = most ? Math.max(best[n], split) : Math.min(best[n], split);
            }
        }
        return best[entries];
    }

    /** The fewest entries that have so many units, or the most that have no more. */
    private BigInteger entriesFor(int units, boolean fewest) {
        BigInteger[] alone = new BigInteger[units + 1];
        Arrays.setAll(alone, n -> n == 0 ? BigInteger.ZERO : fewest ? fewestWith(n) : mostWith(n));
        BigInteger[] best = alone.clone();
        for (int n = 2; n <= units; n++) {
            for (int part = 1; part < n; part++) {
                BigInteger split = best[n - part].add(alone[part]);
                best[n] = fewest ? best[n].min(split) : best[n].max(split);
            }
        }
        return best[units];
    }
}
