package io.github.promisemodel.progress;

/** How a measure moved between two dates, by its direction. Names are stable; scripts may depend on them. */
public enum MovementOutcome {
    /** Certainly better than before, by more than the tolerance. */
    IMPROVED,
    /** The same number, or within the tolerance of it. */
    UNCHANGED,
    /** Certainly worse than before, by more than the tolerance. */
    WORSENED,
    /** What is observed does not decide it, or the measure does not say which way is better. */
    NOT_DECIDED
}
