package io.github.promisemodel.office.imports;

/** What the rows of a sheet are. */
public enum RowKind {
    /** Actions. */
    ACTIONS,
    /** Benefits. */
    BENEFITS,
    /** Measures of the plan, of an area, or of an action or benefit. */
    MEASURES
}
