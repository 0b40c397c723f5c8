package io.github.promisemodel.language;

import io.github.promisemodel.language.Spans.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a text quotes: whatever stands in guillemets or in double or single quotation marks, straight or curved. A quotation
 * may go over lines but not over an empty one; one in single marks stays in its line, since an apostrophe may look like its end.
 *
 * <p>Written by hand, for a pattern with apostrophes inside would recurse on long texts. A search ends at the next mark that
 * opens, so that every char is looked at twice at most.
 */
final class Quotations {

    /** How many chars a quotation of a word or two has. */
    private static final int SHORT = 30;

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    private Quotations(String text) {
        this.text = text;
    }

    static List<Span> in(String text) {
        Quotations quotations = new Quotations(text);
        int i = 0;
        while (i < text.length()) {
            i = quotations.after(i);
        }
        return quotations.spans;
    }

    /** Where to look on: after a quotation that starts here, or after this char. */
    private int after(int start) {
        int end = opens(start) ? close(start) : -1;
        if (end < 0) {
            return start + 1;
        }
        spans.add(new Span(start, end + 1));
        return end + 1;
    }

    /** The place of the mark that closes what is opened, or -1 if none does. */
    private int close(int start) {
        for (int i = start + 1; i < text.length() && !endsAt(start, i); i++) {
            if (closes(start, i) || closesWrongly(start, i)) {
                return i;
            }
            if (opens(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether no quotation that starts at one place goes on at another. */
    private boolean endsAt(int start, int i) {
        if (text.charAt(i) != '\n') {
            return false;
        }
        return isSingle(text.charAt(start)) || i + 1 == text.length() || text.charAt(i + 1) == '\n';
    }

    /** Whether an opening single mark stands where a word or two ought to be closed, as in \u2018LAC \u2018review. */
    private boolean closesWrongly(int start, int i) {
        return text.charAt(start) == '\u2018'
                && text.charAt(i) == '\u2018'
                && Character.isWhitespace(text.charAt(i - 1))
                && i - start <= SHORT;
    }

    private static boolean isSingle(char mark) {
        return mark == '\'' || mark == '\u2018';
    }

    private boolean opens(int i) {
        return switch (text.charAt(i)) {
            case '"', '\u201C', '\u00AB' -> true;
            case '\'', '\u2018' -> !isLetterOrDigit(i - 1) && i + 1 < text.length() && isStart(text.charAt(i + 1));
            default -> false;
        };
    }

    private boolean closes(int start, int i) {
        return switch (text.charAt(start)) {
            case '"' -> text.charAt(i) == '"';
            case '\u201C' -> text.charAt(i) == '\u201D';
            case '\u00AB' -> text.charAt(i) == '\u00BB';
            default ->
                (text.charAt(i) == '\'' || text.charAt(i) == '\u2019')
                        && !Character.isWhitespace(text.charAt(i - 1))
                        && !isLetterOrDigit(i + 1);
        };
    }

    /** Whether a quotation may begin so; what begins with a digit is a year, as in '24. */
    private static boolean isStart(char first) {
        return !Character.isWhitespace(first) && !Character.isDigit(first);
    }

    private boolean isLetterOrDigit(int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }
}
