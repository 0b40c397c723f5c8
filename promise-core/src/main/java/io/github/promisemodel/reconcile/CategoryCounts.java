package io.github.promisemodel.reconcile;

import java.util.Arrays;

/** How many entries are in each category of a claim. A value: equal if the numbers are. */
final class CategoryCounts {

    private final long[] counts;

    CategoryCounts(long[] counts) {
        this.counts = counts.clone();
    }

    static CategoryCounts none(int size) {
        return new CategoryCounts(new long[size]);
    }

    int size() {
        return counts.length;
    }

    long get(int category) {
        return counts[category];
    }

    CategoryCounts plus(CategoryCounts other) {
        long[] sum = counts.clone();
        for (int category = 0; category < sum.length; category++) {
            sum[category] += other.counts[category];
        }
        return new CategoryCounts(sum);
    }

    CategoryCounts minus(CategoryCounts other) {
        long[] difference = counts.clone();
        for (int category = 0; category < difference.length; category++) {
            difference[category] -= other.counts[category];
        }
        return new CategoryCounts(difference);
    }

    CategoryCounts plus(int category, long count) {
        long[] sum = counts.clone();
        sum[category] += count;
        return new CategoryCounts(sum);
    }

    /** Whether these and more stay within a limit, category by category. */
    boolean hasRoomFor(CategoryCounts more, CategoryCounts limit) {
        for (int category = 0; category < counts.length; category++) {
            if (counts[category] > limit.counts[category] - more.counts[category]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CategoryCounts categories && Arrays.equals(counts, categories.counts);
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
