package io.github.promisemodel.fields;

/** What a list is beyond a list of any items in their order. */
public enum ListRule {
    /** Nothing. */
    ANY,
    /** It has at least one item. */
    AT_LEAST_ONE,
    /** It is a set: each item is in it once, and the order says nothing. */
    DISTINCT,
    /** Each item follows on from the one before it, such as the extensions of a due date. */
    CHAIN
}
