package io.github.promisemodel.assessment;

/** The kinds of evidence, none of which ranks above another. */
public enum EvidenceKind {
    /** A figure that is measured, such as the number of people at sessions. */
    NUMBER,
    /** An account in words of what was seen or done. */
    NARRATIVE,
    /** What people with experience of care say of it, as a theme, or in words they agreed to share without a name. */
    LIVED_EXPERIENCE
}
