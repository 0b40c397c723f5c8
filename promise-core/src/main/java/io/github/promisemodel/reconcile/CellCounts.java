package io.github.promisemodel.reconcile;

import io.github.promisemodel.tally.Bounds;
import java.util.Optional;

/**
 * The counts of the cells of a table, each between two numbers, that entries can have at once.
 *
 * <p>For each set of cells the entries that have to be there are not more than it may have, and those that may be there not
 * fewer than it has to have. So there are entries for all, and the cells that are added have every sum from the least to the most.
 */
final class CellCounts {

    private final int added;
    private final long[] least;
    private final long[] most;
    /** How many entries are confined to each set of cells, and may be in it, by its bits. */
    private final long[] confined;

    private final long[] possible;

    /**
     * Makes them.
     *
     * @param entries the entries
     * @param cells how many cells there are
     * @param added those that are added, each a bit
     */
    CellCounts(PossibleCounts entries, int cells, int added) {
        this.added = added;
        this.least = new long[cells];
        this.most = new long[cells];
        this.confined = new long[1 << cells];
        this.possible = new long[1 << cells];
        for (int set = 0; set < confined.length; set++) {
            confined[set] = entries.confinedTo(set);
            possible[set] = entries.mayBeIn(set);
        }
    }

    /** Sets the least and the most of a cell. */
    void put(int cell, long from, long to) {
        least[cell] = from;
        most[cell] = to;
    }

    /** The least and the most that the added cells have together; empty if there are no such counts. */
    Optional<Bounds> sum() {
        long fewest = 0;
        long all = Long.MAX_VALUE;
        for (int set = 0; set < confined.length; set++) {
            if (confined[set] > of(most, set) || of(least, set) > possible[set]) {
                return Optional.empty();
            }
            int others = added & ~set;
            int beside = set & ~added;
            fewest = Math.max(fewest, plus(confined[set] - of(most, beside), of(least, others)));
            all = Math.min(all, plus(possible[set] - of(least, beside), of(most, others)));
        }
        return Optional.of(new Bounds(fewest, all));
    }

    private static long of(long[] counts, int set) {
        long sum = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            sum = (set & 1 << cell) != 0 ? plus(sum, counts[cell]) : sum;
        }
        return sum;
    }

    /** A sum, or the largest long if it is too much for one. */
    static long plus(long one, long other) {
        return one + Math.min(other, Long.MAX_VALUE - Math.max(0, one));
    }
}
