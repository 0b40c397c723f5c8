package io.github.promisemodel.plan;

import java.util.Optional;

/**
 * An id that ends in a number, such as {@code 4.2} or {@code 7-b1}, or in a letter after a number, such as {@code 4a}.
 *
 * @param pattern what it has alike with others
 * @param number its number, or that of its letter, from 1 for {@code a}
 * @param width how many digits it has at least, where zeros come first; otherwise 0
 */
record NumberedId(Pattern pattern, long number, int width) {

    /** How many digits a number has at most; longer ones are no count of entries. */
    private static final int MOST_DIGITS = 9;

    private static final int LETTERS = 26;

    /**
     * What ids have alike that are numbered together.
     *
     * @param before what is before the number
     * @param letter whether a letter is counted
     * @param after what is after the number
     */
    record Pattern(String before, boolean letter, String after) {}

    /** An id taken apart; empty if it has no number. */
    static Optional<NumberedId> parse(String id) {
        int length = id.length();
        if (length > 1 && isLetter(id.charAt(length - 1)) && isDigit(id.charAt(length - 2))) {
            String before = id.substring(0, length - 1);
            return Optional.of(new NumberedId(new Pattern(before, true, ""), id.charAt(length - 1) - 'a' + 1L, 0));
        }
        int end = length;
        while (end > 0 && !isDigit(id.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isDigit(id.charAt(start - 1))) {
            start--;
        }
        if (start == end || end - start > MOST_DIGITS) {
            return Optional.empty();
        }
        Pattern pattern = new Pattern(id.substring(0, start), false, id.substring(end));
        int width = id.charAt(start) == '0' ? end - start : 0;
        return Optional.of(new NumberedId(pattern, Long.parseLong(id.substring(start, end)), width));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }

    /** The higher of two of one pattern, as wide as the wider. */
    NumberedId later(NumberedId other) {
        return new NumberedId(pattern, Math.max(number, other.number), Math.max(width, other.width));
    }

    /** The one after it; empty after the last letter. */
    Optional<NumberedId> next() {
        return pattern.letter() && number >= LETTERS
                ? Optional.empty()
                : Optional.of(new NumberedId(pattern, number + 1, width));
    }

    /** {@return the id} */
    @Override
    public String toString() {
        String digits = Long.toString(number);
        String counted = pattern.letter()
                ? String.valueOf((char) ('a' + number - 1))
                : "0".repeat(Math.max(0, width - digits.length())) + digits;
        return pattern.before() + counted + pattern.after();
    }
}
