package io.github.promisemodel.progress;

/** Whether an actual is better than what it is compared with, by the measure's direction. */
public enum ComparisonOutcome {
    /** Certainly better. */
    BETTER,
    /** The same number. */
    EQUAL,
    /** Certainly worse. */
    WORSE,
    /** The amounts are not decided, or the measure does not say which way is better. */
    NOT_DECIDED
}
