package io.github.promisemodel.reconcile;

/** At what level the solutions of counts claimed together are told apart. */
public enum SolutionLevel {
    /** By entry: two solutions differ if one entry has another status. */
    ENTRIES,
    /** By part: two solutions differ if the figures of one part do, whichever of its entries have which status. */
    PARTS
}
