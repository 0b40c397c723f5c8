package io.github.promisemodel.json.adapter;

/** How what is written is laid out. */
public enum Layout {
    /** Two spaces, line feeds, every item and every field on a line of its own. */
    INDENTED,
    /** All on one line, with no space between. */
    COMPACT
}
