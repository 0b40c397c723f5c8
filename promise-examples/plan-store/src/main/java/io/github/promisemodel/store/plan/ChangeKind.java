package io.github.promisemodel.store.plan;

/** What somebody did to the plan. */
public enum ChangeKind {
    /** Put a whole plan in. */
    LOADED("Put in the whole plan"),
    /** Added an action or a benefit. */
    ADDED("Added"),
    /** Edited an action or a benefit. */
    EDITED("Edited"),
    /** Withdrew an action or a benefit. */
    WITHDRAWN("Withdrew"),
    /** Assessed an action or a benefit. */
    ASSESSED("Assessed"),
    /** Submitted, returned or approved an assessment. */
    REVIEWED("Reviewed"),
    /** Added an observation of a measure. */
    OBSERVED("Observed"),
    /** Imported a sheet. */
    IMPORTED("Imported a sheet");

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    /** {@return it in words, such as {@code Assessed}} */
    public String words() {
        return words;
    }
}
