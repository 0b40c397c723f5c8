package io.github.promisemodel.language;

import io.github.promisemodel.words.MessageText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words in a row as a text may write them: in any case, except words in capitals; with spaces or hyphens between; with either
 * apostrophe.
 *
 * @param words the words
 * @param gaps how many {@linkplain #afterBetween steps} it takes from each word to the next as the phrase is written; mostly one
 */
record TermPattern(List<String> words, List<Integer> gaps) {

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
        List<Integer> gaps = new ArrayList<>();
        int steps = 0;
        int place = 0;
        while (place < text.length()) {
            if (isBetween(text.charAt(place))) {
                steps++;
                place = afterBetween(text, place);
            } else {
                int end = place;
                while (end < text.length() && !isBetween(text.charAt(end))) {
                    end++;
                }
                if (!words.isEmpty()) {
                    gaps.add(steps);
                }
                words.add(text.substring(place, end));
                steps = 0;
                place = end;
            }
        }
        return new TermPattern(List.copyOf(words), List.copyOf(gaps));
    }

    /** The ways in which a text may write what is between the words: in one step each, and as the phrase itself does. */
    List<TermPattern> variants() {
        List<Integer> ones = Collections.nCopies(gaps.size(), 1);
        return gaps.equals(ones) ? List.of(this) : List.of(new TermPattern(words, ones), this);
    }

    /**
     * The words as they are compared: in one case, one space between, one kind of apostrophe.
     *
     * @throws IllegalArgumentException if the text has no letter or digit
     */
    static String plain(String text) {
        int[] letters = of(text).variants().get(0).letters();
        return new String(letters, 0, letters.length);
    }

    /** The letters as they are compared, with {@link #BETWEEN} for each step between the words. */
    int[] letters() {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            joined.append(" ".repeat(i == 0 ? 0 : gaps.get(i - 1))).append(words.get(i));
        }
        return joined.codePoints().map(TermPattern::folded).toArray();
    }

    /** For each of the {@link #letters}: how a text must write it, or {@link #ANY}. */
    int[] spelling() {
        return spelling(false);
    }

    /** The same, for a name: each capital that it has is a capital in a text too. */
    int[] spellingOfName() {
        return spelling(true);
    }

    private int[] spelling(boolean name) {
        List<Integer> spelling = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            spelling.addAll(Collections.nCopies(i == 0 ? 0 : gaps.get(i - 1), BETWEEN));
            String word = words.get(i);
            boolean capitals = name || isCapitals(word);
            word.codePoints().forEach(letter -> spelling.add(spelling(letter, capitals)));
        }
        return spelling.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A capital of a word in capitals is exact; so is ß, which folds as ẞ does but is not found as it. */
    private static int spelling(int letter, boolean inCapitals) {
        return inCapitals && Character.isUpperCase(letter) || letter == '\u00DF' ? letter : ANY;
    }

    /** Whether a phrase has a capital, as the name of a law or of a charity has. */
    static boolean isName(String phrase) {
        return phrase.codePoints().anyMatch(Character::isUpperCase);
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

    /** What follows the noun that has the plural: children with care experience. */
    private static final Set<String> AFTER_NOUN =
            Set.of("with", "of", "who", "in", "from", "for", "at", "to", "on", "by");

    /** Nouns of this field whose plural is not the regular one. */
    private static final Map<String, String> IRREGULAR =
            Map.of("child", "children", "person", "people", "man", "men", "woman", "women");

    /**
     * The plural: of the word before a preposition, or else of the last. A word that ends in no letter stays as it is.
     */
    static String pluralOf(String text) {
        int end = endOfNoun(text);
        int start = text.lastIndexOf(' ', end - 1) + 1;
        return text.substring(0, start) + pluralOfWord(text.substring(start, end)) + text.substring(end);
    }

    /** Where the noun ends that has the plural: before the first preposition that follows a word. */
    private static int endOfNoun(String text) {
        int space = text.indexOf(' ');
        while (space > 0) {
            int next = text.indexOf(' ', space + 1);
            if (AFTER_NOUN.contains(text.substring(space + 1, next < 0 ? text.length() : next))) {
                return space;
            }
            space = next;
        }
        return text.length();
    }

    private static String pluralOfWord(String text) {
        String last = text.toLowerCase(Locale.ROOT);
        if (last.isEmpty() || !Character.isLetter(last.codePointBefore(last.length()))) {
            return text;
        }
        String irregular = IRREGULAR.get(last);
        if (irregular != null) {
            return text.substring(0, 1) + irregular.substring(1);
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
