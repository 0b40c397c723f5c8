package io.github.promisemodel.reconcile;

import io.github.promisemodel.tally.Bounds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How many entries may be in each cell of a table at once. Each entry is in one of the cells that it may be in, or in none if
 * it may be elsewhere.
 *
 * @param groups the entries that may be in the same cells
 * @param outside how many are none of what is counted, for which the bit after the last cell stands; empty if that is open
 */
record PossibleCounts(List<Group> groups, Optional<Long> outside) {

    /** No entries. */
    static final PossibleCounts NONE = new PossibleCounts(List.of(), Optional.empty());

    /**
     * Entries that may be in the same cells.
     *
     * @param cells the cells, each a bit
     * @param mayBeElsewhere whether they may be in none of them
     * @param count how many there are
     */
    record Group(int cells, boolean mayBeElsewhere, long count) {}

    PossibleCounts {
        groups = List.copyOf(groups);
    }

    /** How many are in some cells, each a bit, however the others are. */
    long confinedTo(int set) {
        long confined = 0;
        for (Group group : groups) {
            boolean isConfined = !group.mayBeElsewhere() && (group.cells() & ~set) == 0;
            confined = isConfined ? CellCounts.plus(confined, group.count()) : confined;
        }
        return confined;
    }

    /** How many may be in some cells, each a bit. */
    long mayBeIn(int set) {
        long possible = 0;
        for (Group group : groups) {
            possible = (group.cells() & set) != 0 ? CellCounts.plus(possible, group.count()) : possible;
        }
        return possible;
    }

    /** Entries that are in one cell each, as many as it has at the least, or may be in it. */
    static PossibleCounts of(Collection<Bounds> cells) {
        List<Group> groups = new ArrayList<>();
        int cell = 1;
        for (Bounds bounds : cells) {
            groups.add(new Group(cell, false, bounds.least()));
            groups.add(new Group(cell, true, bounds.most() - bounds.least()));
            cell <<= 1;
        }
        return new PossibleCounts(groups, Optional.empty());
    }
}
