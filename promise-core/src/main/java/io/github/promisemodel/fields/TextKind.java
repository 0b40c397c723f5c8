package io.github.promisemodel.fields;

/** What a text of a plan is, so that a reader of texts can tell whose words it looks at. */
public enum TextKind {
    /** What something is, in a few words: the plan's own. */
    TITLE,
    /** What is said about something, such as an update, a reason or a next step: the plan's own. */
    NARRATIVE,
    /** A role or a team, such as an owner: the plan's own. */
    ROLE,
    /** The name of a document, a council or an organisation, which others have given. */
    NAME,
    /** Words as they were printed elsewhere; they are kept as they are. */
    AS_PRINTED,
    /** What people with experience of care said, in their own words, which are nobody's to correct. */
    LIVED_EXPERIENCE
}
