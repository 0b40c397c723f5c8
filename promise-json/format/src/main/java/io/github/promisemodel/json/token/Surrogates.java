package io.github.promisemodel.json.token;

import io.github.promisemodel.reference.TextLimits;
import java.util.Locale;

/** Finds unpaired surrogates: characters that only mean something in twos, and that UTF-8 cannot hold alone. */
public final class Surrogates {

    private Surrogates() {}

    /**
     * Finds the first unpaired surrogate.
     *
     * @param text the text
     * @return its index, or -1 if there is none
     */
    public static int findLone(String text) {
        return TextLimits.findUnpairedSurrogate(text);
    }

    /**
     * A text that can be written.
     *
     * @param text the text
     * @return the text
     * @throws IllegalStateException if it has an unpaired surrogate, which would be written as a question mark
     */
    public static String requirePaired(String text) {
        int lone = findLone(text);
        if (lone >= 0) {
            throw new IllegalStateException("Text of " + text.length() + " characters: " + words(text, lone)
                    + ", which no file can hold; correct the text before it is written");
        }
        return text;
    }

    /**
     * What is said of an unpaired surrogate.
     *
     * @param text the text
     * @param lone its index
     * @return such as {@code character 3 is U+D800, an unpaired surrogate}
     */
    public static String words(String text, int lone) {
        return "character " + (text.codePointCount(0, lone) + 1) + " is U+"
                + Integer.toHexString(text.charAt(lone)).toUpperCase(Locale.ROOT)
                + ", an unpaired surrogate";
    }
}
