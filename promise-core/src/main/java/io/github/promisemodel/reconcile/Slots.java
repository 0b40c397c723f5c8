package io.github.promisemodel.reconcile;

import java.util.Arrays;

/** How many entries stand in each slot of a claim. A value: equal if the numbers are. */
final class Slots {

    private final long[] counts;

    Slots(long[] counts) {
        this.counts = counts.clone();
    }

    static Slots none(int size) {
        return new Slots(new long[size]);
    }

    int size() {
        return counts.length;
    }

    long get(int slot) {
        return counts[slot];
    }

    Slots plus(Slots other) {
        long[] sum = counts.clone();
        for (int slot = 0; slot < sum.length; slot++) {
            sum[slot] += other.counts[slot];
        }
        return new Slots(sum);
    }

    Slots minus(Slots other) {
        long[] difference = counts.clone();
        for (int slot = 0; slot < difference.length; slot++) {
            difference[slot] -= other.counts[slot];
        }
        return new Slots(difference);
    }

    Slots plus(int slot, long count) {
        long[] sum = counts.clone();
        sum[slot] += count;
        return new Slots(sum);
    }

    /** Whether these and more stay within a limit, slot by slot. */
    boolean hasRoomFor(Slots more, Slots limit) {
        for (int slot = 0; slot < counts.length; slot++) {
            if (counts[slot] > limit.counts[slot] - more.counts[slot]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slots slots && Arrays.equals(counts, slots.counts);
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
