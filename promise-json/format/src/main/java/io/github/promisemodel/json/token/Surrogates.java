package io.github.promisemodel.json.token;

import io.github.promisemodel.reference.TextLimits;
import java.util.Locale;

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
        return TextLimits.findLoneSurrogate(text);
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
                + Integer.toHexString(text.charAt(lone)).toUpperCase(Locale.ROOT)
                + ", half of a pair without the other";
    }
}
