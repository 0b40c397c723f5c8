package io.github.promisemodel.status;

/** Why an entry is not assessed, where that is known. */
public enum NotAssessedReason {
    /** The document says nothing of how the entry stands. */
    NOT_STATED,
    /** It is not yet time to assess it. */
    NOT_DUE,
    /** It was to be assessed and no report came. */
    NOT_REPORTED
}
