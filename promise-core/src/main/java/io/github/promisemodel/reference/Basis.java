package io.github.promisemodel.reference;

/**
 * Which part of a document a judgement was read from, such as {@code CELL} for a status column.
 *
 * <p>The same entry may be judged in more than one place, and the places may disagree; so each judgement keeps its own.
 */
public enum Basis {
    /** The entry's own status cell. */
    CELL,
    /** The text about the whole area. */
    AREA_TEXT,
    /** The entry's own update. */
    UPDATE
}
