package io.github.promisemodel.reference;

/**
 * How long the texts of a plan are at most, such as 20,000 characters for a note, and what none of them holds.
 *
 * <p>Both limits are inclusive, and far above what anybody writes. Characters are counted as a reader counts them: an emoji
 * is one. They are the limits to which a plan is read from JSON unless others are set, so that what is written within them
 * can be read again.
 */
public final class TextLimits {

    /** How many characters any text has at most, which {@code ReadLimits.DEFAULT_TEXT} of the JSON format is too. */
    public static final int TEXT = 1_000_000;

    /**
     * How many characters a note or another account in words has at most, which {@code ReadLimits.DEFAULT_NOTE} of the JSON
     * format is too.
     */
    public static final int NOTE = 20_000;

    private TextLimits() {}

    /**
     * Finds an unpaired surrogate, for which UTF-8 has no bytes.
     *
     * @param text the text
     * @return the index of the first, or -1 if there is none
     */
    public static int findUnpairedSurrogate(String text) {
        int length = text.length();
        for (int i = firstBeyond(text); i < length; i++) {
            char found = text.charAt(i);
            if (Character.isSurrogate(found)) {
                if (Character.isLowSurrogate(found)
                        || i + 1 == length
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Passes over what cannot be a surrogate; as simple as this it takes no time for texts of one byte a character. */
    private static int firstBeyond(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) >= Character.MIN_SURROGATE) {
                return i;
            }
        }
        return length;
    }
}
