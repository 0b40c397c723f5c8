package io.github.promisemodel.disclosure;

/** A kind of total that a table may show, such as that of each row. */
public enum Total {

    /** The total of each row, and that of a row that is published alone. */
    ROW,

    /** The total of each column. */
    COLUMN,

    /** The total of everything. */
    GRAND
}
