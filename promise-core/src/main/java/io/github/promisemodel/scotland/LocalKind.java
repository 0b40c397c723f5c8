package io.github.promisemodel.scotland;

/** What of a plan may be linked to the national frame, in plan order. */
public enum LocalKind {
    /** A call to action. */
    CALL_TO_ACTION,
    /** An improvement area. */
    AREA,
    /** An action. */
    ACTION,
    /** A benefit. */
    BENEFIT,
    /** A measure, of the plan, an area, an action or a benefit. */
    MEASURE,
    /** A group of entries. */
    GROUP
}
