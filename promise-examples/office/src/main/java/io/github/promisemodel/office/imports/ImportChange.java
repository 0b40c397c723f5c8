package io.github.promisemodel.office.imports;

/**
 * What an import changed of a plan, such as a new assessment of an action.
 *
 * @param id the id of the action, benefit, measure or area
 * @param kind what changed
 * @param message what changed, in plain words
 */
public record ImportChange(String id, Kind kind, String message) {

    /** What an import changes. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It has a new assessment or observation. */
        ASSESSED,
        /** Its due date moved. */
        DUE,
        /** What it is, or who answers for it, is told otherwise. */
        RETOLD
    }

    /** {@return the message} */
    @Override
    public String toString() {
        return message;
    }
}
