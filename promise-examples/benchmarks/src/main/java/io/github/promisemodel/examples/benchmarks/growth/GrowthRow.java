package io.github.promisemodel.examples.benchmarks.growth;

/**
 * How one thing that is done grows with one dimension.
 *
 * @param dimension what there is more of
 * @param what what is done
 * @param n how many there were first; then four times as many
 * @param few what that took, in nanoseconds of processor time
 * @param many what four times as many took
 */
public record GrowthRow(String dimension, String what, int n, long few, long many) {

    /** How many times as long four times as much may take; what is linear takes 4, and what is quadratic 16. */
    public static final double MOST = 8;

    /** What the larger of two sizes takes at least, in nanoseconds, where there is one so large; less cannot be told. */
    static final long TOLD = 10_000_000;

    /** {@return how many times as long four times as much took} */
    public double ratio() {
        return many / (double) Math.max(1, few);
    }

    /** {@return whether that is no more than it may be, or so little that it cannot be told} */
    public boolean isWithin() {
        return ratio() < MOST || !isTold();
    }

    /** {@return whether it took long enough for its growth to be told} */
    boolean isTold() {
        return many >= TOLD;
    }
}
