package io.github.promisemodel.reconcile;

import java.util.Arrays;

/** How many entries stand in each slot of a claim. A value: equal if the numbers are. */
final class SlotCounts {

    private final long[] counts;

    SlotCounts(long[] counts) {
        this.counts = counts.clone();
    }

    static SlotCounts none(int size) {
        return new SlotCounts(new long[size]);
    }

    int size() {
        return counts.length;
    }

    long get(int slot) {
        return counts[slot];
    }

    SlotCounts plus(SlotCounts other) {
        long[] sum = counts.clone();
        for (int slot = 0; slot < sum.length; slot++) {
            sum[slot] += other.counts[slot];
        }
        return new SlotCounts(sum);
    }

    SlotCounts minus(SlotCounts other) {
        long[] difference = counts.clone();
        for (int slot = 0; slot < difference.length; slot++) {
            difference[slot] -= other.counts[slot];
        }
        return new SlotCounts(difference);
    }

    SlotCounts plus(int slot, long count) {
        long[] sum = counts.clone();
        sum[slot] += count;
        return new SlotCounts(sum);
    }

    /** Whether these and more stay within a limit, slot by slot. */
    boolean hasRoomFor(SlotCounts more, SlotCounts limit) {
        for (int slot = 0; slot < counts.length; slot++) {
            if (counts[slot] > limit.counts[slot] - more.counts[slot]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotCounts slots && Arrays.equals(counts, slots.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
