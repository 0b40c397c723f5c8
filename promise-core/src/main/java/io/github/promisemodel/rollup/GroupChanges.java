package io.github.promisemodel.rollup;

import io.github.promisemodel.tally.LeftOut;
import java.util.Arrays;
import java.util.Optional;

/** Gathers the changes of a group's entries; it becomes a {@link GroupTimeline}. */
final class GroupChanges {

    private long[] changes = new long[16];
    private int size;
    private int entries;
    private final int[] leftOut = new int[LeftOut.values().length];

    /** Takes in an entry with its changes. */
    void add(Optional<LeftOut> why, long[] itsChanges) {
        if (why.isPresent()) {
            leftOut[why.get().ordinal()]++;
            return;
        }
        entries++;
        if (size + itsChanges.length > changes.length) {
            changes = Arrays.copyOf(changes, Math.max(2 * changes.length, size + itsChanges.length));
        }
        System.arraycopy(itsChanges, 0, changes, size, itsChanges.length);
        size += itsChanges.length;
    }

    /** How many entries are counted. */
    int entries() {
        return entries;
    }

    /** How many entries are left out, by the ordinal of why. */
    int[] leftOut() {
        return leftOut.clone();
    }

    /** The changes of all entries together, sorted by day. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(changes, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
