package io.github.promisemodel.progress;

/** What a policy says of a run chart. */
public enum TrendOutcome {
    /** The values change by more than chance. */
    SIGNAL,
    /** The values change no more than by chance, as far as the policy tells. */
    NO_SIGNAL,
    /** No trend is said, for a reason. */
    NOT_SAID
}
