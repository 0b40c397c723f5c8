package io.github.promisemodel.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words in a row as a text may write them: in any case, but for words in capitals; with spaces or hyphens between; with either
 * apostrophe.
 *
 * @param words the words
 */
record TermPattern(List<String> words) {

    /** What makes a neighbour part of the word. */
    private static final String OF_A_WORD = "[\\p{L}\\p{M}\\p{N}_]";

    private static final String HYPHEN = "[-\\u2010-\\u2013]";

    /** White space, a hyphen, or both. Possessive, so that no text is looked at more than twice. */
    private static final String BETWEEN =
            "(?:[\\s\\p{Z}]++(?:" + HYPHEN + "[\\s\\p{Z}]*+)?+|" + HYPHEN + "[\\s\\p{Z}]*+)";

    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\p{Z}]*" + HYPHEN + "[\\s\\p{Z}]*|[\\s\\p{Z}]+");

    /**
     * Splits a phrase into words.
     *
     * @throws IllegalArgumentException if it has no letter or digit
     */
    static TermPattern of(String text) {
        String bare = text.strip();
        if (bare.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException(
                    "Phrase '" + text + "': it has no letter or digit; give words to look for");
        }
        return new TermPattern(Arrays.stream(SEPARATOR.split(bare))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /**
     * The words as they are compared: in one case, one space between, one kind of apostrophe. Case is folded letter by letter
     * as patterns fold it, so that whatever a pattern finds is known.
     */
    static String plain(String text) {
        String spaced = SEPARATOR.matcher(text.strip()).replaceAll(" ").replace('\u2019', '\'');
        return spaced.codePoints()
                .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether a word may start at a place; a pattern that looks behind does not see letters of two chars. */
    static boolean mayStartAt(String text, int place) {
        return place == 0 || !Character.isLetterOrDigit(text.codePointBefore(place));
    }

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

    /** One pattern for all phrases, each between ends of words; the longer phrase wins where two start at one place. */
    static String anyOf(Collection<String> phrases) {
        List<TermPattern> longestFirst = new ArrayList<>();
        phrases.stream().map(TermPattern::of).distinct().forEach(longestFirst::add);
        longestFirst.sort(Comparator.comparing(
                        (TermPattern phrase) -> phrase.words().size())
                .thenComparing(phrase -> String.join(" ", phrase.words()).length())
                .reversed());
        String any = longestFirst.stream().map(TermPattern::pattern).collect(Collectors.joining("|"));
        return phrases.isEmpty() ? "(?!)" : "(?<!" + OF_A_WORD + ")(?:" + any + ")(?!" + OF_A_WORD + ")";
    }

    private String pattern() {
        return words.stream().map(TermPattern::pattern).collect(Collectors.joining(BETWEEN));
    }

    private static String pattern(String word) {
        return word.codePoints()
                .mapToObj(letter -> pattern(letter, isCapitals(word)))
                .collect(Collectors.joining());
    }

    private static String pattern(int letter, boolean inCapitals) {
        if (letter == '\'' || letter == '\u2019') {
            return "['\u2019]";
        }
        String literal = Pattern.quote(Character.toString(letter));
        return inCapitals && Character.isUpperCase(letter) ? literal : "(?iu:" + literal + ")";
    }

    /** Whether the first two letters of a word are capitals, as those of LAC and LACs are; the others may be small. */
    private static boolean isCapitals(String word) {
        int[] letters = word.codePoints().filter(Character::isLetter).limit(2).toArray();
        return letters.length == 2 && Character.isUpperCase(letters[0]) && Character.isUpperCase(letters[1]);
    }
}
