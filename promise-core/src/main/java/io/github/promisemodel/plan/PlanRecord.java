package io.github.promisemodel.plan;

/**
 * What a plan may list completely, such as {@code DISPOSITIONS}.
 *
 * <p>Absence is no "no": an entry without a disposition may have any. A plan that {@linkplain Plan#getRecords() names} one of these
 * says that it lists all of them as of its date, and there, and only there, what is not listed is not so. See {@link
 * Plan#recordsAsOf}.
 */
public enum PlanRecord {
    /** All of its actions and benefits: an id that it lacks names none of them, and a kind that it lists none of has none. */
    ENTRIES(false),
    /** What becomes of each entry: one without a disposition is neither closed, carried forward, superseded nor withdrawn. */
    DISPOSITIONS(false),
    /** The extensions of due dates: an action without one is not extended. */
    EXTENSIONS(true),
    /** All of its calls to action: there are no more than it lists. */
    CALLS_TO_ACTION(false),
    /** The evidence of each entry: one without evidence, and with nothing observed of its measures, has none. */
    EVIDENCE(true);

    private final boolean history;

    PlanRecord(boolean history) {
        this.history = history;
    }

    /**
     * {@return whether each of them is dated and they are only ever added to, so that a list that is complete as of a date is
     * complete as of every earlier one}
     */
    public boolean isHistory() {
        return history;
    }
}
