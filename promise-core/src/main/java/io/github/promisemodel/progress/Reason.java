package io.github.promisemodel.progress;

/** Why a question about a measure has no single answer. Names are stable; scripts may depend on them. */
public enum Reason {
    /** The measure has no target. */
    NO_TARGET,
    /** The target is yet to be set. */
    TARGET_TO_BE_CONFIRMED,
    /** Nothing was observed by the date. */
    NO_OBSERVATION,
    /** The latest day has several observations that differ, and nothing tells which of them stands. */
    SEVERAL_VALUES,
    /** The observation has words and no value. */
    WORDS_ONLY,
    /** A yes or a no is compared with a number, or a number with a yes or a no; or a yes or a no is in a run chart. */
    KINDS_DIFFER,
    /** Values are in different units, or only one of them says which. */
    UNITS_DIFFER,
    /** The observation is a ratio of none. */
    DENOMINATOR_IS_ZERO,
    /** There is no baseline to measure from. */
    NO_BASELINE,
    /** The baseline is not an exact number. */
    INEXACT_BASELINE,
    /** The baseline is zero, of which there is no percentage. */
    BASELINE_IS_ZERO,
    /** The baseline is the number to be reached, so that there is no way between them. */
    BASELINE_EQUALS_TARGET,
    /** The baseline meets the target already, so that there is no way to it. */
    BASELINE_MEETS_TARGET,
    /** The observation does not say which period it covers. */
    NO_PERIOD,
    /**
     * The observation covers more or less than the one period the target is set for, or one that is not over, or two
     * observations cover periods of different lengths.
     */
    PERIODS_DIFFER,
    /** The observation is not an exact number. */
    INEXACT_VALUE,
    /** The target is to be better than the baseline, to which there is no way of a length. */
    NO_WAY,
    /** A yes or a no is not part of a way. */
    YES_OR_NO,
    /** The measure has no bands. */
    NO_BANDS,
    /** The measure does not say which way is better. */
    NO_DIRECTION,
    /** Two values are of different dates, or only one of them is dated. */
    DATES_DIFFER,
    /** The observation is undated, so that nobody knows whether it is of the time before the target's day. */
    UNDATED,
    /** There is no straight line from the baseline to the target, or nothing that lies to it. */
    NO_LINE,
    /** The same observation is the latest at both dates. */
    SAME_OBSERVATION,
    /** Two observations of a run chart cover periods that overlap. */
    PERIODS_OVERLAP,
    /** A run chart has fewer points that are not on the median than its policy asks for. */
    TOO_FEW_POINTS,
    /** A run chart has more points than a trend is said of. */
    TOO_MANY_POINTS
}
