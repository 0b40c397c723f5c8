package io.github.promisemodel.status;

/** What may become of an entry when its plan ends. */
public enum DispositionKind {
    /** The entry ends with the plan. */
    CLOSED,
    /** The entry goes on in a later plan. */
    CARRIED_FORWARD,
    /** Another entry has taken its place. */
    SUPERSEDED,
    /** The entry was given up. */
    WITHDRAWN;

    /** {@return whether it takes an entry out of its plan; what is closed or carried forward stays in to the end} */
    public boolean takesOut() {
        return this == SUPERSEDED || this == WITHDRAWN;
    }
}
