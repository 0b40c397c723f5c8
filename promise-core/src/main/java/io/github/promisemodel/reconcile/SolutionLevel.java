package io.github.promisemodel.reconcile;

/** At what level ways are counted in which counts claimed together can hold. */
public enum SolutionLevel {
    /** By entry: two ways differ if one entry has another status. */
    ENTRIES,
    /** By part: two ways differ if the figures of one part do, whichever of its entries have which status. */
    PARTS
}
