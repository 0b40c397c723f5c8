package io.github.promisemodel.language;

import io.github.promisemodel.words.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words in a row as a text may write them: in any case, except words in capitals; with spaces or hyphens between; with either
 * apostrophe.
 *
 * @param words the words
 */
record TermPattern(List<String> words) {

    /** Between two words, among their letters; no word has one. */
    static final int BETWEEN = ' ';

    /** A letter that a text may write in either case. */
    static final int ANY = -1;

    /** Which letters of ASCII are part of a word. */
    private static final boolean[] ASCII_OF_WORD = new boolean[128];

    static {
        for (int letter = 0; letter < ASCII_OF_WORD.length; letter++) {
            ASCII_OF_WORD[letter] = Character.isLetterOrDigit(letter) || letter == '_';
        }
    }

    /**
     * Splits a phrase into words.
     *
     * @throws IllegalArgumentException if it has no letter or digit
     */
    static TermPattern of(String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException(
                    "Phrase " + MessageText.quoted(text) + ": it has no letter or digit; give words to look for");
        }
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBetween(text.charAt(i))) {
                if (start < i) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return new TermPattern(List.copyOf(words));
    }

    /**
     * The words as they are compared: in one case, one space between, one kind of apostrophe.
     *
     * @throws IllegalArgumentException if the text has no letter or digit
     */
    static String plain(String text) {
        int[] letters = of(text).letters();
        return new String(letters, 0, letters.length);
    }

    /** The letters as they are compared, with {@link #BETWEEN} between the words. */
    int[] letters() {
        return String.join(" ", words).codePoints().map(TermPattern::folded).toArray();
    }

    /** For each of the {@link #letters}: how a text must write it, or {@link #ANY}. */
    int[] spelling() {
        List<Integer> spelling = new ArrayList<>();
        for (String word : words) {
            if (!spelling.isEmpty()) {
                spelling.add(BETWEEN);
            }
            boolean capitals = isCapitals(word);
            word.codePoints().forEach(letter -> spelling.add(spelling(letter, capitals)));
        }
        return spelling.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A capital of a word in capitals is exact; so is ß, which folds as ẞ does but is not found as it. */
    private static int spelling(int letter, boolean inCapitals) {
        return inCapitals && Character.isUpperCase(letter) || letter == '\u00DF' ? letter : ANY;
    }

    /** Whether the first two letters of a word are capitals, as those of LAC and LACs are; the others may be small. */
    private static boolean isCapitals(String word) {
        int[] letters = word.codePoints().filter(Character::isLetter).limit(2).toArray();
        return letters.length == 2 && Character.isUpperCase(letters[0]) && Character.isUpperCase(letters[1]);
    }

    // ------------------------------------------------------------------------

    /** A letter in one case and an apostrophe straight, always one letter for one and of as many chars. */
    static int folded(int letter) {
        if (letter < 128) {
            return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
        }
        return letter == '\u2019' ? '\'' : Character.toLowerCase(Character.toUpperCase(letter));
    }

    /** Whether it is part of a word, and so hides a term next to it. */
    static boolean isOfWord(int letter) {
        if (letter < ASCII_OF_WORD.length) {
            return ASCII_OF_WORD[letter];
        }
        if (Character.isLetterOrDigit(letter)) {
            return true;
        }
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** Whether a word may start at a place: not after a letter or digit, whether of one char or two. */
    static boolean mayStartAt(String text, int place) {
        return place == 0 || !Character.isLetterOrDigit(text.codePointBefore(place));
    }

    /** Whether it is white space or a hyphen, which may part two words. */
    static boolean isBetween(int letter) {
        return isSpace(letter) || isHyphen(letter);
    }

    private static boolean isSpace(int letter) {
        return letter < 128 ? Character.isWhitespace(letter) : Character.isSpaceChar(letter);
    }

    private static boolean isHyphen(int letter) {
        return letter == '-' || letter >= '\u2010' && letter <= '\u2013';
    }

    /** Where the next word starts after white space, a hyphen or both at a place. */
    static int afterBetween(String text, int place) {
        int i = afterSpace(text, place);
        return i < text.length() && isHyphen(text.charAt(i)) ? afterSpace(text, i + 1) : i;
    }

    private static int afterSpace(String text, int place) {
        int i = place;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    // ------------------------------------------------------------------------

    /** The regular plural of the last word; the word as it is where that ends in no letter. */
    static String pluralOf(String text) {
        String last = text.toLowerCase(Locale.ROOT);
        if (last.isEmpty() || !Character.isLetter(last.codePointBefore(last.length()))) {
            return text;
        }
        if (last.endsWith("s")
                || last.endsWith("x")
                || last.endsWith("z")
                || last.endsWith("ch")
                || last.endsWith("sh")) {
            return text + "es";
        }
        boolean afterConsonant = last.length() > 1 && "aeiou".indexOf(last.charAt(last.length() - 2)) < 0;
        return last.endsWith("y") && afterConsonant ? text.substring(0, text.length() - 1) + "ies" : text + "s";
    }
}
