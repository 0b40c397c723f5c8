package io.github.promisemodel.measure;

/** What whoever published a value says of how sure it is. It changes no calculation; reports show it beside the value. */
public enum ObservationFlag {
    /** It may yet change, for not all was in when it was counted. */
    PROVISIONAL,
    /** It was published before with another number. */
    REVISED,
    /** It was estimated, not counted. */
    ESTIMATED
}
