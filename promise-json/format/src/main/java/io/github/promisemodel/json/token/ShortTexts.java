package io.github.promisemodel.json.token;

import org.jspecify.annotations.Nullable;

/**
 * The short texts that one reading has found, such as dates, statuses and ids. They repeat themselves, so that most are found
 * by their characters and no string is made of them again. It belongs to one thread.
 */
public final class ShortTexts {

    /** How many characters a text has at most that is kept here. */
    public static final int LONGEST = 16;

    /** A power of two; a text that falls on the place of another takes it. */
    private static final int SIZE = 256;

    private final @Nullable String[] texts = new @Nullable String[SIZE];

    /** With no texts yet. */
    public ShortTexts() {}

    /**
     * The text of some characters.
     *
     * @param characters holds them
     * @param start where they start
     * @param length how many they are, at most {@link #LONGEST}
     * @return the text, the same string where it was found before
     */
    public String of(char[] characters, int start, int length) {
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int place = (hash ^ hash >>> 8) & SIZE - 1;
        String known = texts[place];
        if (known != null && isMadeOf(known, characters, start, length)) {
            return known;
        }
        String made = new String(characters, start, length);
        texts[place] = made;
        return made;
    }

    private static boolean isMadeOf(String text, char[] characters, int start, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[start + i]) {
                return false;
            }
        }
        return true;
    }
}
