package io.github.promisemodel.json.facade;

/** How several plans are arranged in one file. */
public enum PlanSequence {
    /** JSON Lines: a plan on each line, and nothing around them. Lines with nothing but white space are passed over. */
    LINES,
    /** One JSON array, of which each item is a plan. */
    ARRAY
}
