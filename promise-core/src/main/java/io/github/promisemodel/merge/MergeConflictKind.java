package io.github.promisemodel.merge;

/** Why two edits of one plan cannot both be kept. Names are stable; scripts may depend on them. */
public enum MergeConflictKind {
    /** Both edits change one field, each in its own way. */
    FIELD_CHANGED,
    /** Both edits change one entry of a list, each in its own way. */
    ITEM_CHANGED,
    /** Both edits change one field that this version does not know, each in its own way. */
    UNKNOWN_FIELD_CHANGED,
    /** Both edits add a thing under one id, and the two differ. */
    ADDED,
    /** One edit deletes a thing and the other changes it. */
    DELETED,
    /** One edit deletes an area and the other puts an entry into it. */
    AREA_DELETED,
    /** The edits move an entry to different areas. */
    MOVED,
    /** Both edits change the order of a list, each in its own way. */
    REORDERED,
    /** Both edits replace one value of a list, each with another. */
    REPLACED,
    /** Both edits extend one due date, each to another. */
    EXTENDED,
    /** The edits together break a rule of the plan that neither breaks alone. */
    BROKEN
}
