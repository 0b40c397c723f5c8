package io.github.promisemodel.rollup;

import java.util.Arrays;

/** Gathers the changes of a group's entries; it becomes a {@link GroupTimeline}. */
final class GroupChanges {

    private long[] changes = new long[16];
    private int size;
    /** How many entries start as what, by its code. */
    private final int[] starts = new int[ReadingChanges.STARTS];

    /** Takes in an entry: the code that it starts with, and its changes. */
    void add(int first, long[] itsChanges) {
        starts[first]++;
        if (size + itsChanges.length > changes.length) {
            changes = Arrays.copyOf(changes, Math.max(2 * changes.length, size + itsChanges.length));
        }
        System.arraycopy(itsChanges, 0, changes, size, itsChanges.length);
        size += itsChanges.length;
    }

    /** How many entries start with each code. */
    int[] starts() {
        return starts.clone();
    }

    /** The changes of all entries together, sorted by day. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(changes, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
