package io.github.promisemodel.reports.report;

/** What a value over time is. */
public enum SeriesKind {
    /** How it was before the change. */
    BASELINE,
    /** What was observed. */
    OBSERVED,
    /** What was observed, and gave its place to a value that revises it. */
    SUPERSEDED,
    /** What it is meant to reach: a number, or an end of what it is meant to be between. */
    TARGET,
    /** What another has of the same measure. */
    COMPARATOR,
    /** The median of what was observed, where a trend is said. */
    MEDIAN
}
