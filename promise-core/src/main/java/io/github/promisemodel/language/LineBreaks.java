package io.github.promisemodel.language;

/**
 * A text in which words that a hyphen parts at the end of a line are whole again, such as place-/ment, and where each of its chars is
 * in the text as it is written. Soft hyphens are left out too.
 */
final class LineBreaks {

    private final StringBuilder joined = new StringBuilder();
    /** For each char of the joined text, its place in the text as written; and the end of that. */
    private final int[] places;

    private LineBreaks(String text) {
        places = new int[text.length() + 1];
        int i = 0;
        while (i < text.length()) {
            int after = afterBreak(text, i);
            if (after > i) {
                i = after;
            } else {
                places[joined.length()] = i;
                joined.append(text.charAt(i));
                i++;
            }
        }
        places[joined.length()] = text.length();
    }

    /** Whether a text may have a word that is parted by a line break. */
    static boolean in(String text) {
        return text.indexOf("-\n") > 0 || text.indexOf("-\r\n") > 0 || text.indexOf('\u00AD') > 0;
    }

    static LineBreaks of(String text) {
        return new LineBreaks(text);
    }

    /** Where a word goes on that is parted at a place, or the place itself. */
    private static int afterBreak(String text, int place) {
        char letter = text.charAt(place);
        if (letter == '\u00AD') {
            return place + 1;
        }
        if (letter != '-' || place == 0 || !Character.isLetter(text.charAt(place - 1))) {
            return place;
        }
        int next = place + 1;
        if (next < text.length() && text.charAt(next) == '\r') {
            next++;
        }
        boolean isBreak = next + 1 < text.length() && text.charAt(next) == '\n';
        return isBreak && Character.isLowerCase(text.charAt(next + 1)) ? next + 1 : place;
    }

    String text() {
        return joined.toString();
    }

    /** Where a char of the joined text is in the text as written. */
    int place(int place) {
        return places[place];
    }

    /** Whether something was left out within a stretch of the joined text. */
    boolean isJoined(int start, int end) {
        return places[end - 1] - places[start] > end - 1 - start;
    }
}
