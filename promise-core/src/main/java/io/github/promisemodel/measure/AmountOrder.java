package io.github.promisemodel.measure;

/** How one amount lies to another, as far as both are known. */
public enum AmountOrder {
    /** Certainly below it. */
    BELOW,
    /** Both are exact, and the same number. */
    EQUAL,
    /** Certainly above it. */
    ABOVE,
    /** What is known allows more than one of these. */
    NOT_DECIDED
}
