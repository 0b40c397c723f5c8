package io.github.promisemodel.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text and what parts them, so that the words around a find can be asked.
 *
 * <p>One pass over the text finds where words start; a word is compared only when a rule asks for it. Beyond the first and the
 * last word, and beyond the end of a sentence, there are empty words.
 */
final class Words {

    /** How many words a rule may look before and after a find: what is further away says nothing of it. */
    static final int REACH = 12;

    private static final byte NOTHING = 0;
    private static final byte COMMA = 1;
    private static final byte COLON = 2;
    private static final byte BRACKET = 3;
    private static final byte SENTENCE = 4;

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    /** What parts a word from the one before it. */
    private byte[] parted = new byte[64];

    private @Nullable String[] plain = new @Nullable String[0];
    private int count;

    Words(String text) {
        this.text = text;
        byte before = SENTENCE;
        int i = 0;
        while (i < text.length()) {
            int end = endOfWord(i);
            if (end > i) {
                add(i, end, before);
                before = NOTHING;
                i = end;
            } else {
                before = (byte) Math.max(before, mark(i));
                i++;
            }
        }
        plain = new @Nullable String[count];
    }

    /** Words that a rule asks for, listed with spaces or line breaks between. */
    static Set<String> listed(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    private void add(int start, int end, byte before) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            parted = Arrays.copyOf(parted, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        parted[count++] = before;
    }

    /** Where the word ends that starts at a place, or the place itself if none does. */
    private int endOfWord(int start) {
        int i = start;
        while (i < text.length() && isLetter(text.charAt(i), i, start)) {
            i++;
        }
        return i;
    }

    private boolean isLetter(char letter, int place, int start) {
        if (letter == '\'' || letter == '\u2019') {
            return place > start
                    && place + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(place + 1))
                    && Character.isLetterOrDigit(text.charAt(place - 1));
        }
        return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
    }

    /** What a mark between words says; a full stop ends a sentence only before a space. */
    private byte mark(int place) {
        char letter = text.charAt(place);
        return switch (letter) {
            case ',' -> COMMA;
            case ':', ';' -> COLON;
            case '(', ')', '[', ']' -> BRACKET;
            case '.', '!', '?' -> place + 1 == text.length() || endsBefore(text.charAt(place + 1)) ? SENTENCE : NOTHING;
            case '\u2022', '|' -> SENTENCE;
            case '\n' -> place > 0 && text.charAt(place - 1) == '\n' ? SENTENCE : NOTHING;
            default -> NOTHING;
        };
    }

    private static boolean endsBefore(char next) {
        return !Character.isLetterOrDigit(next) && next != ',' && next != ')';
    }

    // ------------------------------------------------------------------------

    /** The number of the word at or after a place. */
    int at(int place) {
        int found = Arrays.binarySearch(starts, 0, count, place);
        if (found >= 0) {
            return found;
        }
        int after = -found - 1;
        return after > 0 && ends[after - 1] > place ? after - 1 : after;
    }

    /** How many words there are. */
    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** A word in small letters with a straight apostrophe; empty beyond the text. */
    String word(int word) {
        if (word < 0 || word >= count) {
            return "";
        }
        String made = plain[word];
        if (made == null) {
            made = text.substring(starts[word], ends[word])
                    .replace('\u2019', '\'')
                    .toLowerCase(Locale.ROOT);
            plain[word] = made;
        }
        return made;
    }

    /** A word in the singular and without its possessive, as {@link #singular} makes it. */
    String one(int word) {
        return singular(word(word));
    }

    /** A word without the ending of a possessive and of a regular plural, such as family for families and family's. */
    static String singular(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (bare.length() > 4 && bare.endsWith("ies")) {
            return bare.substring(0, bare.length() - 3) + "y";
        }
        boolean several = bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss") && !bare.endsWith("us");
        return several ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** Whether a word is one of some words in the singular. */
    boolean is(int word, Set<String> any) {
        return any.contains(one(word)) || any.contains(word(word));
    }

    /** Whether a word and those after it are these. */
    boolean are(int word, String... these) {
        for (int i = 0; i < these.length; i++) {
            if (!word(word + i).equals(these[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word starts with a capital, as it is written. */
    boolean isCapital(int word) {
        return word >= 0 && word < count && Character.isUpperCase(text.codePointAt(starts[word]));
    }

    /** Whether a word of two letters or more is all capitals or digits. */
    boolean isAcronym(int word) {
        if (word < 0 || word >= count || ends[word] - starts[word] < 2) {
            return false;
        }
        for (int i = starts[word]; i < ends[word]; i++) {
            if (!Character.isUpperCase(text.charAt(i)) && !Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return Character.isUpperCase(text.charAt(starts[word]));
    }

    boolean isNumber(int word) {
        return word >= 0 && word < count && Character.isDigit(text.charAt(starts[word]));
    }

    /** Whether a sentence ends between a word and the one before it. */
    boolean isFirst(int word) {
        return word <= 0 || word >= count || parted[word] == SENTENCE;
    }

    /** Whether a comma, a colon or a bracket parts a word from the one before it, or more does. */
    boolean isParted(int word) {
        return word <= 0 || word >= count || parted[word] != NOTHING;
    }

    /** Whether a bracket or a comma parts a word from the one before it. */
    boolean isBracketed(int word) {
        return word > 0 && word < count && (parted[word] == BRACKET || parted[word] == COMMA);
    }

    boolean isAfterBracket(int word) {
        return word > 0 && word < count && parted[word] == BRACKET;
    }

    /** The first word of the part of the sentence that a rule may look at before a word. */
    int first(int word) {
        int i = word;
        while (i > 0 && word - i < REACH && !isFirst(i)) {
            i--;
        }
        return i;
    }

    /** The word after the last of the sentence that a rule may look at after a word. */
    int last(int word) {
        int i = word + 1;
        while (i < count && i - word <= REACH && !isFirst(i)) {
            i++;
        }
        return Math.min(i, count);
    }

    /** Whether one of some words is from a word to another, exclusive. */
    boolean has(int from, int to, Set<String> any) {
        for (int i = Math.max(0, from); i < Math.min(to, count); i++) {
            if (is(i, any)) {
                return true;
            }
        }
        return false;
    }
}
