package io.github.promisemodel.json.token;

/** Finds halves of pairs: characters that only mean something in twos, and that UTF-8 cannot hold alone. */
public final class Surrogates {

    private Surrogates() {}

    /**
     * Finds the first half that stands alone.
     *
     * @param text the text
     * @return its index, or -1 if there is none
     */
    public static int findLone(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
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

    /**
     * A text that can be written.
     *
     * @param text the text
     * @return the text
     * @throws IllegalStateException if half of a pair stands alone in it: it would be written as a question mark
     */
    public static String requirePaired(String text) {
        int lone = findLone(text);
        if (lone >= 0) {
            throw new IllegalStateException("Text of " + text.length() + " characters: " + words(text, lone)
                    + ", which no file can hold; mend the text before it is written");
        }
        return text;
    }

    /**
     * What is said of half of a pair.
     *
     * @param text the text
     * @param lone its index
     * @return such as {@code character 3 is U+D800, half of a pair without the other}
     */
    public static String words(String text, int lone) {
        return "character " + (text.codePointCount(0, lone) + 1) + " is U+"
                + Integer.toHexString(text.charAt(lone)).toUpperCase(java.util.Locale.ROOT)
                + ", half of a pair without the other";
    }
}
