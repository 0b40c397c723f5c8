package io.github.promisemodel.published;

/** Which set of things a published figure counts. */
public enum Population {
    /** The entries of the plan as it is now. */
    CURRENT,
    /** The entries as they were first set, before some were joined or dropped; kept, and not compared. */
    FIRST_SET
}
