package io.github.promisemodel.measure;

/** The kinds of target, by the names that files use. */
public enum TargetKind {
    /** So much or more. */
    AT_LEAST,
    /** So much or less. */
    AT_MOST,
    /** From one number to another, both included. */
    BETWEEN,
    /** A change from the baseline by so much. */
    CHANGE_BY,
    /** A change from the baseline by a percentage of it. */
    CHANGE_BY_PERCENT,
    /** Better than the baseline, by however little. */
    IMPROVE,
    /** That something is so. */
    YES_OR_NO,
    /** So much in every period of a length. */
    EACH_PERIOD,
    /** Yet to be set. */
    TO_BE_CONFIRMED,
    /** No target. */
    NONE
}
