package io.github.promisemodel.reports.report;

/**
 * What a change between two versions of a plan moved, other than a status: {@code DUE_LATER} for a due date of 2025-03 that is
 * 2026-12 in the later version.
 *
 * <p>A change may move several: a target that is lower and due later is both.
 */
public enum Goalpost {
    /** A due date is later than it was, by another date or by an extension. */
    DUE_LATER,
    /** A due date is earlier than it was. */
    DUE_EARLIER,
    /** There was no due date. */
    DUE_SET,
    /** There is no due date any more. */
    DUE_REMOVED,
    /** The words printed for a due date are others. */
    DUE_IN_WORDS,
    /** A due date is later, or gone, and no reason is recorded with an extension. */
    DUE_WITHOUT_REASON,
    /** The number of a target is lower than it was. */
    TARGET_LOWERED,
    /** The number of a target is higher than it was. */
    TARGET_RAISED,
    /** A target is to be reached later than before. */
    TARGET_LATER,
    /** A target is to be reached earlier than before. */
    TARGET_EARLIER,
    /** There was no target. */
    TARGET_SET,
    /** There is no target any more. */
    TARGET_REMOVED,
    /** A target is another that cannot be compared with what it was, such as one of another kind. */
    TARGET_OTHER,
    /** A target is another, and no amendment of it is recorded since. */
    TARGET_NOT_AMENDED,
    /** What a measure was before the change is another. */
    BASELINE,
    /** Another role or organisation answers for it. */
    OWNER,
    /** Its title is another. */
    TITLE,
    /** What it serves, needs or speaks to is another. */
    LINKS,
    /** A step on the way is another, or is added or taken out. */
    MILESTONES,
    /** An action or a benefit is only in the later version. */
    ENTRY_ADDED,
    /** An action or a benefit is only in the earlier version. */
    ENTRY_REMOVED,
    /** An action or a benefit is in another improvement area. */
    ENTRY_MOVED,
    /** A measure is only in the later version. */
    MEASURE_ADDED,
    /** A measure is only in the earlier version. */
    MEASURE_REMOVED,
    /** What was recorded by the earlier version is another, or taken out: an assessment or an observation. */
    RECORD,
    /** Anything else. */
    OTHER
}
