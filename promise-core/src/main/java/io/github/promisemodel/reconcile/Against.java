package io.github.promisemodel.reconcile;

/** What a published figure is held against. */
public enum Against {
    /** The entries it is about. */
    ENTRIES,
    /** The figures published about the parts, added up. */
    PARTS
}
