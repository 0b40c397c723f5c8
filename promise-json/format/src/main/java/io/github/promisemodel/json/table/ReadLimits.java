package io.github.promisemodel.json.table;

import io.github.promisemodel.reference.TextLimits;

/**
 * How large what is read may be. Every {@code withX} returns new limits.
 *
 * <p>The limits are far above what a plan needs; they keep a hostile file from costing more than a plan. Each
 * is inclusive. Characters are counted as a reader counts them: an emoji is one.
 */
public final class ReadLimits {

    /** How deep objects and lists are nested, counted from the value that is read, which is 1 deep. */
    public static final int DEFAULT_DEPTH = 64;

    /** How many characters a text has. */
    public static final int DEFAULT_TEXT = TextLimits.TEXT;

    /** How many characters a note or another account in words has. */
    public static final int DEFAULT_NOTE = TextLimits.NOTE;

    /** How many characters the name of a field has. */
    public static final int DEFAULT_NAME = 256;

    /** How many characters a number has; its exponent, up or down, is at most as large. */
    public static final int DEFAULT_NUMBER = 32;

    /** How many bytes of UTF-8 a document has: 64 MiB. */
    public static final long DEFAULT_DOCUMENT = 64L * 1024 * 1024;

    /**
     * How many entries a plan has. Every item of a list counts, such as an action, an observation or an id, and so does
     * every value by name, such as a count, and every field that is not known.
     */
    public static final int DEFAULT_ENTRIES = 1_000_000;

    /** The limits that hold unless others are set. */
    public static final ReadLimits DEFAULT = new ReadLimits(
            DEFAULT_DEPTH, DEFAULT_TEXT, DEFAULT_NOTE, DEFAULT_NAME, DEFAULT_NUMBER, DEFAULT_DOCUMENT, DEFAULT_ENTRIES);

    private final int depth;
    private final int text;
    private final int note;
    private final int name;
    private final int number;
    private final long document;
    private final int entries;

    private ReadLimits(int depth, int text, int note, int name, int number, long document, int entries) {
        this.depth = depth;
        this.text = text;
        this.note = note;
        this.name = name;
        this.number = number;
        this.document = document;
        this.entries = entries;
    }

    // ------------------------------------------------------------------------

    /**
     * These limits, but for how deep objects and lists are nested.
     *
     * @param most the deepest, from 1
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits withDepth(int most) {
        return new ReadLimits(require("depth", most), text, note, name, number, document, entries);
    }

    /**
     * These limits, but for how long a text is.
     *
     * @param most the most characters, from 1
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits withText(int most) {
        return new ReadLimits(depth, require("text", most), note, name, number, document, entries);
    }

    /**
     * These limits, but for how long a note is.
     *
     * @param most the most characters, from 1
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits withNote(int most) {
        return new ReadLimits(depth, text, require("note", most), name, number, document, entries);
    }

    /**
     * These limits, but for how long the name of a field is.
     *
     * @param most the most characters, from 1
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits withName(int most) {
        return new ReadLimits(depth, text, note, require("name", most), number, document, entries);
    }

    /**
     * These limits, but for how long a number is and how large its exponent.
     *
     * @param most the most characters, and the largest exponent up or down, from 1
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits withNumber(int most) {
        return new ReadLimits(depth, text, note, name, require("number", most), document, entries);
    }

    /**
     * These limits, but for how large a document is. Only a facade sees the document, and holds to it; in a mapper of
     * one's own that limit is the mapper's.
     *
     * @param most the most bytes, from 1
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits withDocument(long most) {
        return new ReadLimits(depth, text, note, name, number, require("document", most), entries);
    }

    /**
     * These limits, but for how many entries there are.
     *
     * @param most the most entries, from 1
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits withEntries(int most) {
        return new ReadLimits(depth, text, note, name, number, document, require("entries", most));
    }

    private static int require(String limit, int most) {
        return Math.toIntExact(require(limit, (long) most));
    }

    private static long require(String limit, long most) {
        if (most < 1) {
            throw new IllegalArgumentException("Read limits: " + limit + " is " + most + "; allow at least 1");
        }
        return most;
    }

    // ------------------------------------------------------------------------

    /** {@return how deep objects and lists are nested at most} */
    public int depth() {
        return depth;
    }

    /** {@return how many characters a text has at most} */
    public int text() {
        return text;
    }

    /** {@return how many characters a note has at most; a longer one is refused even where a text may be longer} */
    public int note() {
        return note;
    }

    /** {@return how many characters the name of a field has at most} */
    public int name() {
        return name;
    }

    /** {@return how many characters a number has at most, and how large its exponent is, up or down} */
    public int number() {
        return number;
    }

    /** {@return how many bytes of UTF-8 a document has at most; a facade counts them, a mapper's module cannot} */
    public long document() {
        return document;
    }

    /** {@return how many entries there are at most} */
    public int entries() {
        return entries;
    }
}
