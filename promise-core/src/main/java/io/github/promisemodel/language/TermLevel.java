package io.github.promisemodel.language;

/** How firmly a term is avoided. */
public enum TermLevel {
    /** It is not to be used: those it is about asked so, and a document says so. */
    AVOID,

    /** Another word is better in most sentences. */
    PREFER,

    /** Whether another word is better depends on who reads it. */
    CONSIDER
}
