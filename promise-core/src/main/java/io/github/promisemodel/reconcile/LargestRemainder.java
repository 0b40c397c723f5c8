package io.github.promisemodel.reconcile;

import io.github.promisemodel.tally.Bounds;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Whether printed percentages are those of a table of largest remainder, such as 34, 33 and 33 of three thirds.
 *
 * <p>A tie goes to either cell. What the total has beyond the known counts may be split in any way, and the percentages
 * fit if one split makes them a table. A cell the count of which is open has one that the entries can have, together with the other
 * such cells.
 *
 * <p>A table gives each cell its whole units, and one more to those with the largest remainders, until they add to one
 * hundred. So there is a remainder from which cells are raised. The printed cells say which it is at the least and at the most;
 * with it, the counts that give an open cell its percentage have no gaps between them. These are the same for a whole run of such
 * remainders, and the runs are tried one by one. The rest has to have the units that the cells leave. Two parts of the rest taken
 * together have at most one unit more or less than the two alone; hence the rest can have every number of units between its fewest
 * and its most in a run.
 */
final class LargestRemainder {

    /** The most runs of remainders that are tried; more are taken as one, in which a cell has any count of theirs. */
    private static final int MOST_RUNS = 200;

    /** A part of the whole: its count and, if it is printed, the units of its percentage. */
    record Part(long count, Optional<BigInteger> units) {}

    /** A cell with a count between two; without units if it is only known to be below a number, and is one of the rest. */
    record OpenCell(Bounds counts, Optional<BigInteger> units) {}

    /** Remainders from which cells may be raised, of which all give each open cell the same counts. */
    private record Run(BigInteger least, BigInteger most) {}

    private final BigInteger total;
    private final BigInteger whole;
    private final List<OpenCell> open;
    private final CellCounts counts;
    /** The least remainder that may be raised; those of cells printed without a raise are not above it. */
    private BigInteger leastRaised = BigInteger.ONE;
    /** The most remainder that may be left; those of cells printed with a raise are not below it. */
    private BigInteger mostLeft;

    private LargestRemainder(BigInteger total, BigInteger whole, List<OpenCell> open, PossibleCounts possible) {
        this.total = total;
        this.whole = whole;
        this.open = open;
        this.mostLeft = total;
        int added = 0;
        for (int cell = 0; cell < open.size(); cell++) {
            added |= open.get(cell).units().isPresent() ? 1 << cell : 0;
        }
        this.counts = new CellCounts(possible, open.size(), added);
    }

    /** Whether the parts, and the rest of a total from 1, have a table of so many units, such as one hundred. */
    static boolean fits(List<Part> parts, long total, BigInteger whole) {
        return fits(parts, List.of(), PossibleCounts.NONE, total, whole);
    }

    /**
     * Whether parts, cells and the rest of a total have a table.
     *
     * @param parts the parts with a count
     * @param open the cells that may have several, in the order of their bits
     * @param possible the entries that may be in these
     * @param total the total, from 1
     * @param whole the units of the table, such as one hundred
     */
    static boolean fits(List<Part> parts, List<OpenCell> open, PossibleCounts possible, long total, BigInteger whole) {
        return new LargestRemainder(BigInteger.valueOf(total), whole, open, possible).fits(parts);
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
        for (OpenCell cell : open) {
            missing = missing.subtract(cell.units().orElse(BigInteger.ZERO));
        }
        if (rest.signum() < 0 || leastRaised.compareTo(mostLeft) > 0) {
            return false;
        }
        List<Part> unprinted =
                parts.stream().filter(part -> part.units().isEmpty()).toList();
        for (Run run : runs()) {
            if (fits(run, unprinted, rest, missing)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some count of each open cell, and some split of what they leave of the rest, has the missing units. */
    private boolean fits(Run run, List<Part> unprinted, BigInteger rest, BigInteger missing) {
        Optional<Bounds> cells = sum(run);
        if (cells.isEmpty()) {
            return false;
        }
        BigInteger fewest = missing;
        BigInteger most = missing;
        for (Part part : unprinted) {
            BigInteger[] units = units(part);
            fewest = fewest.subtract(units[0]).subtract(oneIf(units[1].compareTo(run.most()) > 0));
            most = most.subtract(units[0]).subtract(oneIf(units[1].compareTo(run.least()) >= 0));
        }
        BigInteger from = rest.subtract(BigInteger.valueOf(cells.get().most())).max(BigInteger.ZERO);
        BigInteger to = rest.subtract(BigInteger.valueOf(cells.get().least()));
        if (from.compareTo(to) > 0 || !canHaveAtLeast(most, to, run)) {
            return false;
        }
        // A larger rest has at least as many units: the smallest that can have enough has the fewest too.
        while (from.compareTo(to) < 0) {
            BigInteger middle = from.add(to).shiftRight(1);
            if (canHaveAtLeast(most, middle, run)) {
                to = middle;
            } else {
                from = middle.add(BigInteger.ONE);
            }
        }
        return canHaveAtMost(fewest, from, run);
    }

    private boolean canHaveAtLeast(BigInteger units, BigInteger rest, Run run) {
        return rest.signum() == 0
                ? units.signum() <= 0
                : new RestOfTable(total, whole, rest, total.subtract(run.least())).canHaveAtLeast(units);
    }

    private boolean canHaveAtMost(BigInteger units, BigInteger rest, Run run) {
        BigInteger always = total.subtract(run.most()).subtract(BigInteger.ONE).max(BigInteger.ZERO);
        return rest.signum() == 0
                ? units.signum() >= 0
                : new RestOfTable(total, whole, rest, always).canHaveAtMost(units);
    }

    // ------------------------------------------------------------------------

    /** What the open cells add to in a run; empty if one of them has no count, or the entries cannot have all. */
    private Optional<Bounds> sum(Run run) {
        for (int cell = 0; cell < open.size(); cell++) {
            Bounds bounds = open.get(cell).counts();
            BigInteger least = BigInteger.valueOf(bounds.least());
            BigInteger most = BigInteger.valueOf(bounds.most());
            if (open.get(cell).units().isPresent()) {
                BigInteger units = open.get(cell).units().get();
                least = least.max(least(units, run.least()));
                most = most.min(most(units, run.most()));
            }
            if (least.compareTo(most) > 0) {
                return Optional.empty();
            }
            counts.put(cell, least.longValueExact(), most.longValueExact());
        }
        return counts.sum();
    }

    /** The least count that gives units where cells are raised from a remainder on. */
    private BigInteger least(BigInteger units, BigInteger raised) {
        BigInteger above = units.subtract(BigInteger.ONE).multiply(total).add(raised);
        return above.add(whole).subtract(BigInteger.ONE).divide(whole).max(BigInteger.ZERO);
    }

    /** The most count that gives units where cells are raised from a remainder on. */
    private BigInteger most(BigInteger units, BigInteger raised) {
        BigInteger left = raised.min(total.subtract(BigInteger.ONE));
        return units.multiply(total).add(left).divide(whole);
    }

    /** The remainders that the printed cells allow, in runs in which the counts of the open cells are the same. */
    private List<Run> runs() {
        TreeSet<BigInteger> starts = new TreeSet<>();
        starts.add(leastRaised);
        for (OpenCell cell : open) {
            if (cell.units().isPresent() && starts.size() <= MOST_RUNS) {
                BigInteger units = cell.units().get();
                BigInteger least = least(units, leastRaised)
                        .max(BigInteger.valueOf(cell.counts().least()));
                BigInteger most = most(units, mostLeft)
                        .min(BigInteger.valueOf(cell.counts().most()));
                for (BigInteger n = least;
                        n.compareTo(most) <= 0 && starts.size() <= MOST_RUNS;
                        n = n.add(BigInteger.ONE)) {
                    BigInteger beyond = n.multiply(whole).subtract(units.multiply(total));
                    addWithin(starts, beyond);
                    addWithin(starts, beyond.add(total).add(BigInteger.ONE));
                }
            }
        }
        List<Run> runs = new ArrayList<>();
        if (starts.size() > MOST_RUNS) {
            return List.of(new Run(leastRaised, mostLeft));
        }
        for (BigInteger start : starts) {
            BigInteger next = starts.higher(start);
            runs.add(new Run(start, next == null ? mostLeft : next.subtract(BigInteger.ONE)));
        }
        return runs;
    }

    private void addWithin(TreeSet<BigInteger> starts, BigInteger start) {
        if (start.compareTo(leastRaised) > 0 && start.compareTo(mostLeft) <= 0) {
            starts.add(start);
        }
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
