package io.github.promisemodel.fields;

/**
 * What a link names, and what the id of an entity stands for: the id of one {@link #BENEFIT} is what an action's
 * {@code benefits} lead to.
 *
 * <p>The ids of one target are unique within its scope, and a link to it leads to one of them.
 */
public enum LinkTarget {
    /** An action or a benefit; one id stands for one of them. */
    ENTRY(Scope.PLAN),
    /** An action. */
    ACTION(Scope.PLAN),
    /** A benefit. */
    BENEFIT(Scope.PLAN),
    /** An improvement area. */
    AREA(Scope.PLAN),
    /** A group of entries. */
    GROUP(Scope.PLAN),
    /** A measure, of whatever it is. */
    MEASURE(Scope.PLAN),
    /** A set of measures. */
    MEASURE_SET(Scope.PLAN),
    /** Something that numbers are broken down by. */
    DIMENSION(Scope.PLAN),
    /** An observation, of whatever measure. */
    OBSERVATION(Scope.PLAN),
    /** A call to action. */
    CALL_TO_ACTION(Scope.PLAN),
    /** A risk or an issue. */
    RISK(Scope.PLAN),
    /** An engagement. */
    ENGAGEMENT(Scope.PLAN),
    /** A document that something was read from. */
    DOCUMENT(Scope.PLAN),
    /** A publication. */
    PUBLICATION(Scope.PLAN),
    /** What a published figure counts; which of the others that is, the figure says. */
    LISTED_ENTRY(Scope.PLAN),
    /** An assessment of the same entry. */
    ASSESSMENT(Scope.ENTRY),
    /** A category of the dimension that the same breakdown names. */
    CATEGORY(Scope.DIMENSION),
    /** A plan, this one or another. */
    PLAN(Scope.ELSEWHERE),
    /** An entry of the plan that the same link names. */
    ENTRY_OF_PLAN(Scope.ELSEWHERE),
    /** A body of the council's governance. */
    BODY(Scope.ELSEWHERE),
    /** A reporting line of the council's governance. */
    REPORTING_LINE(Scope.ELSEWHERE);

    /** Where the ids of a target are listed. */
    public enum Scope {
        /** In the plan. */
        PLAN,
        /** In the entry that the link is part of. */
        ENTRY,
        /** In one dimension of the plan. */
        DIMENSION,
        /** Beyond the plan, so that the plan alone cannot tell whether a link leads anywhere. */
        ELSEWHERE
    }

    private final Scope scope;

    LinkTarget(Scope scope) {
        this.scope = scope;
    }

    /** {@return where its ids are listed} */
    public Scope scope() {
        return scope;
    }

    /** {@return the target among all ids of which one of its own is unique: an action's among those of all entries} */
    public LinkTarget among() {
        return this == ACTION || this == BENEFIT ? ENTRY : this;
    }
}
