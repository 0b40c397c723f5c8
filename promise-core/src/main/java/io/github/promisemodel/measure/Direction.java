package io.github.promisemodel.measure;

/** Which way a measure is better, such as lower for exclusions from school. */
public enum Direction {
    /** The more, the better. */
    HIGHER_IS_BETTER,
    /** The less, the better. */
    LOWER_IS_BETTER
}
