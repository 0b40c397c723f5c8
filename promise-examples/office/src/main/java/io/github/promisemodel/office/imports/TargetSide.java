package io.github.promisemodel.office.imports;

/** Which side of its number a target is on. */
public enum TargetSide {
    /** The number or more. */
    AT_LEAST,
    /** The number or less. */
    AT_MOST
}
