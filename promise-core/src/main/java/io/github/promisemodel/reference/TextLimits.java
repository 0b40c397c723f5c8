package io.github.promisemodel.reference;

/**
 * How long the texts of a plan are at most, such as 20,000 characters for a note.
 *
 * <p>Both limits are inclusive, and far above what anybody writes. Characters are counted as a reader counts them: an emoji
 * is one. They are the limits to which a plan is read from JSON unless others are set, so that what is written within them
 * can be read again.
 */
public final class TextLimits {

    /** How many characters any text has at most, as {@code ReadLimits.DEFAULT_TEXT} of the JSON format has it. */
    public static final int TEXT = 1_000_000;

    /**
     * How many characters a note or another account in words has at most, as {@code ReadLimits.DEFAULT_NOTE} of the JSON
     * format has it.
     */
    public static final int NOTE = 20_000;

    private TextLimits() {}
}
