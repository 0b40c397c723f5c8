package io.github.promisemodel.published;

/** What a published figure counts. */
public enum FigureSubject {
    /** Improvement areas. */
    AREAS,
    /** Actions. */
    ACTIONS,
    /** Benefits. */
    BENEFITS,
    /** Measures, by how they moved since a date. */
    MEASURES,
    /** Calls to action. */
    CALLS_TO_ACTION
}
