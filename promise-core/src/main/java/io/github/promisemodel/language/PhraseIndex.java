package io.github.promisemodel.language;

import io.github.promisemodel.language.Spans.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Phrases that are looked for in one pass over a text, each between ends of words.
 *
 * <p>The phrases are sorted by their letters. From each place where a word starts, each letter of the text narrows the range of
 * phrases that still fit. So the time grows with the logarithm of the number of phrases, and a text without any allocates
 * nothing.
 */
final class PhraseIndex {

    private static final int ASCII = 128;

    /** How many marks of emphasis there may be on one side of a word. */
    private static final int EMPHASIS = 3;

    /** The letters of each phrase, sorted; phrases that differ only in their capitals are one. */
    private final int[][] phrases;

    /** How each phrase may be spelt, in the same order; empty if in any case. */
    private final List<List<int[]>> spellings;

    /** For each letter of ASCII the first phrase that starts with it, in either case. */
    private final int[] first = new int[ASCII];

    /** For each letter of ASCII the phrase after the last that starts with it. */
    private final int[] afterLast = new int[ASCII];

    /**
     * Makes an index.
     *
     * @throws IllegalArgumentException if a phrase has no letter or digit
     */
    PhraseIndex(Collection<String> phrases) {
        this(phrases, false);
    }

    /** Phrases in which a word is ordinary: those with a capital are names, which a text writes with their capitals. */
    static PhraseIndex ofNames(Collection<String> phrases) {
        return new PhraseIndex(phrases, true);
    }

    private PhraseIndex(Collection<String> phrases, boolean names) {
        Map<int[], List<int[]>> sorted = new TreeMap<>(Arrays::compare);
        for (String phrase : phrases) {
            for (TermPattern pattern : TermPattern.of(phrase).variants()) {
                sorted.computeIfAbsent(pattern.letters(), letters -> new ArrayList<>())
                        .add(names ? pattern.spellingOfName() : pattern.spelling());
            }
        }
        this.phrases = sorted.keySet().toArray(int[][]::new);
        this.spellings = sorted.values().stream()
                .map(each -> each.stream().anyMatch(PhraseIndex::isAny) ? List.<int[]>of() : each)
                .toList();
        for (int letter = 0; letter < ASCII; letter++) {
            int folded = TermPattern.folded(letter);
            first[letter] = narrow(0, this.phrases.length, 0, folded);
            afterLast[letter] = narrow(first[letter], this.phrases.length, 0, folded + 1);
        }
    }

    private static boolean isAny(int[] spelling) {
        return Arrays.stream(spelling).allMatch(letter -> letter == TermPattern.ANY || letter == TermPattern.BETWEEN);
    }

    /**
     * Finds the next place where a phrase starts, within another or not. A letter of two chars before it is not seen: {@link
     * TermPattern#mayStartAt} sees it.
     *
     * @return the place of its first char, or -1 if there is none
     */
    int next(String text, int from) {
        boolean inWord = from > 0 && TermPattern.isOfWord(text.charAt(from - 1)) && !isEmphasis(text, from - 1);
        for (int i = from; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!inWord && mayStart(letter) && end(text, i) >= 0) {
                return i;
            }
            inWord = TermPattern.isOfWord(letter) && !(letter == '_' && !inWord && isEmphasis(text, i));
        }
        return -1;
    }

    /** Whether a char is a mark of emphasis in front of a word, such as _ in _respite_, rather than part of the word. */
    private static boolean isEmphasis(String text, int place) {
        if (text.charAt(place) != '_') {
            return false;
        }
        int before = place;
        while (before > 0 && place - before < EMPHASIS - 1 && text.charAt(before - 1) == '_') {
            before--;
        }
        return before == 0 || !TermPattern.isOfWord(text.codePointBefore(before));
    }

    private boolean mayStart(char letter) {
        return letter >= ASCII || first[letter] < afterLast[letter];
    }

    /**
     * Finds where the longest phrase ends that starts at a place.
     *
     * @return the place after its last char, or -1 if none starts there
     */
    int end(String text, int start) {
        int end = -1;
        int low = 0;
        int high = phrases.length;
        int place = start;
        for (int depth = 0; place < text.length(); depth++) {
            int letter = text.codePointAt(place);
            boolean between = TermPattern.isBetween(letter);
            if (depth == 0 && letter < ASCII) {
                low = first[letter];
                high = afterLast[letter];
            } else {
                int folded = between ? TermPattern.BETWEEN : TermPattern.folded(letter);
                low = narrow(low, high, depth, folded);
                high = narrow(low, high, depth, folded + 1);
            }
            if (low == high) {
                return end;
            }
            place = between ? TermPattern.afterBetween(text, place) : place + Character.charCount(letter);
            if (phrases[low].length == depth + 1 && isEnd(text, place) && isSpelt(low, text, start)) {
                end = place;
            }
        }
        return end;
    }

    /** The places of all phrases in a text, of those with one start the longest. */
    List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (int i = next(text, 0); i >= 0; i = next(text, i + 1)) {
            spans.add(new Span(i, end(text, i)));
        }
        return spans;
    }

    /** The first phrase from {@code low} to {@code high} whose letter at a depth is this one or a later one. */
    private int narrow(int low, int high, int depth, int letter) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            int[] phrase = phrases[middle];
            if (depth == phrase.length || phrase[depth] < letter) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static boolean isEnd(String text, int place) {
        int after = place;
        while (after < text.length() && after - place < EMPHASIS && text.charAt(after) == '_') {
            after++; // a mark of emphasis, unless the word goes on after it
        }
        return after == text.length() || !TermPattern.isOfWord(text.codePointAt(after));
    }

    private boolean isSpelt(int phrase, String text, int start) {
        List<int[]> allowed = spellings.get(phrase);
        if (allowed.isEmpty()) {
            return true;
        }
        for (int[] spelling : allowed) {
            if (isSpelt(spelling, text, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpelt(int[] spelling, String text, int start) {
        int place = start;
        for (int letter : spelling) {
            int written = text.codePointAt(place);
            if (letter == TermPattern.BETWEEN) {
                place = TermPattern.afterBetween(text, place);
            } else if (letter == TermPattern.ANY || letter == written) {
                place += Character.charCount(written);
            } else {
                return false;
            }
        }
        return true;
    }
}
