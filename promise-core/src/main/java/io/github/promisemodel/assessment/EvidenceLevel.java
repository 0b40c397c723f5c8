package io.github.promisemodel.assessment;

/**
 * The level at which evidence shows change: whether something is changing, how it changes, and whether it is felt. None ranks
 * above another.
 *
 * <p>The three levels are those at which Scotland's Promise Story of Progress looks (December 2024).
 */
public enum EvidenceLevel {
    /** What is changing across Scotland, such as a national figure that the council's is compared with. */
    NATIONAL,
    /** How an organisation, such as the council, changes what it does. */
    ORGANISATIONAL,
    /** Whether people with experience of care feel it. */
    EXPERIENCE
}
