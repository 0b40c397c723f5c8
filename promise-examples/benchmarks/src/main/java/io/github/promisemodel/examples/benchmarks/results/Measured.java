package io.github.promisemodel.examples.benchmarks.results;

import java.util.List;

/**
 * What one contender took.
 *
 * @param microseconds the average time of each fork, in microseconds, in ascending order
 * @param bytes what one operation allocates, in bytes
 */
public record Measured(List<Double> microseconds, double bytes) {

    /** Sorts the times. */
    public Measured {
        microseconds = microseconds.stream().sorted().toList();
    }

    /** {@return the time of the fork in the middle} */
    public double median() {
        return microseconds.get(microseconds.size() / 2);
    }

    /** {@return the shortest time of a fork} */
    public double least() {
        return microseconds.get(0);
    }

    /** {@return the longest time of a fork} */
    public double most() {
        return microseconds.get(microseconds.size() - 1);
    }
}
