package io.github.promisemodel.assessment;

/** How far an assessment has been checked, such as by a lead officer, before it counts as the council's. */
public enum ReviewState {
    /** It is being written. */
    DRAFT,
    /** It waits to be checked. */
    SUBMITTED,
    /** It was sent back to be mended. */
    RETURNED,
    /** It is the council's. */
    APPROVED;

    /** {@return whether it is the council's, so that a question over approved assessments alone sees it} */
    public boolean isApproved() {
        return this == APPROVED;
    }
}
