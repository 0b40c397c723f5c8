package io.github.promisemodel.reports.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of one colour that is broken into lines: at spaces, and within a word only if the word is longer than a line. A long
 * address may be broken behind its slashes as well.
 */
final class WrappedText {

    static final WrappedText EMPTY = new WrappedText("", Colour.NONE);

    /** Words up to this length are never broken at a slash. */
    private static final int LONG_WORD = 24;

    /** What is never broken where it has room: a word, or a part of a long address; joined to the part before it or not. */
    private record Part(String text, int length, boolean joined) {}

    private final List<Part> parts = new ArrayList<>();
    private final Colour colour;
    private int length;
    private int longestPart;

    private WrappedText(String text, Colour colour) {
        this.colour = colour;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > start) {
                    addWord(text.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    static WrappedText of(String text, Colour colour) {
        return text.isEmpty() ? EMPTY : new WrappedText(new Span(text, colour).text(), colour);
    }

    static WrappedText of(String text) {
        return of(text, Colour.NONE);
    }

    private void addWord(String word) {
        if (word.length() <= LONG_WORD) {
            addPart(word, false);
            return;
        }
        int start = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean end = i + 1 == word.length();
            if (end || word.charAt(i) == '/' && word.charAt(i + 1) != '/') {
                addPart(word.substring(start, i + 1), start > 0);
                start = i + 1;
            }
        }
    }

    private void addPart(String text, boolean joined) {
        Part part = new Part(text, text.codePointCount(0, text.length()), joined);
        length += part.length() + (joined || parts.isEmpty() ? 0 : 1);
        longestPart = Math.max(longestPart, part.length());
        parts.add(part);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** How many columns it takes on one line. */
    int length() {
        return length;
    }

    /** How many columns it takes at least where no word of it is broken. */
    int longestPart() {
        return longestPart;
    }

    /** The text in lines of at most a width; none of an empty text. */
    List<Span> lines(int width) {
        List<Span> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (Part part : parts) {
            int space = part.joined() || used == 0 ? 0 : 1;
            if (used > 0 && used + space + part.length() > width) {
                lines.add(new Span(line.toString(), colour));
                line.setLength(0);
                used = 0;
                space = 0;
            }
            String rest = part.text();
            int restLength = part.length();
            int from = 0;
            while (restLength > width) {
                int to = rest.offsetByCodePoints(from, width);
                lines.add(new Span(rest.substring(from, to), colour));
                from = to;
                restLength -= width;
            }
            line.append(" ".repeat(space)).append(rest, from, rest.length());
            used += space + restLength;
        }
        if (used > 0) {
            lines.add(new Span(line.toString(), colour));
        }
        return lines;
    }
}
