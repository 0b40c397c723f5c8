package io.github.promisemodel.published;

/** What a published figure is of: the entries that are all of it, of which each of its counts is a part. */
public enum BaseKind {
    /** The entries that are in the plan as of the date of the figure, those that are contextual left out. */
    CURRENT,
    /** Those, the contextual ones, and those that were superseded or withdrawn by then. */
    EVERY,
    /** Those of {@link #CURRENT} that are assessed. */
    ASSESSED,
    /** Those of {@link #CURRENT} that have one of some statuses, such as the actions in progress. */
    STATUS,
    /** Those of {@link #EVERY} of which a disposition is stated, such as the benefits carried forward. */
    DISPOSITION,
    /** Those of {@link #CURRENT} that belong to a group of the plan. */
    GROUP,
    /** Those of {@link #EVERY} that the figure lists. */
    ENTRIES
}
