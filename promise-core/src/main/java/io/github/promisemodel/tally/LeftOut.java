package io.github.promisemodel.tally;

/** Why an entry is left out of a denominator. Entries left out are counted and named, never dropped. */
public enum LeftOut {
    /** Another entry has taken its place. */
    SUPERSEDED,
    /** It was given up. */
    WITHDRAWN,
    /** It gives context and is no commitment. */
    CONTEXTUAL,
    /** It was added to the plan after the date of the question. */
    NOT_YET_ADDED
}
