package io.github.promisemodel.check;

/** How much a finding matters. */
public enum Severity {
    /** The plan says something that cannot be right. */
    ERROR,
    /** The plan can be counted, and something in it is not understood or not settled. */
    WARNING,
    /** Worth a look. */
    HINT
}
