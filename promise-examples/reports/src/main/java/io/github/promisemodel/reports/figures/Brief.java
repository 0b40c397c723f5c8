package io.github.promisemodel.reports.figures;

import java.util.List;
import java.util.regex.Pattern;

/** Texts of a plan that are shortened where there is little room, at the end of a word if they have one. */
final class Brief {

    private static final String CUT = "\u2026";
    /** A longer word would take a line, or a column, of its own. */
    private static final int MOST_OF_WORD = 20;

    private static final Pattern LONG_WORD = Pattern.compile("(\\S{" + (MOST_OF_WORD - 1) + "})\\S{2,}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Brief() {}

    /**
     * A text on one line.
     *
     * @param text the text
     * @param most the most characters it may have, in code points, from 2 on
     * @return the text, or its start with an ellipsis behind it; long words are cut too
     */
    static String of(String text, int most) {
        String line =
                LONG_WORD.matcher(SPACES.matcher(text).replaceAll(" ").strip()).replaceAll("$1" + CUT);
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        int end = line.offsetByCodePoints(0, most - 1);
        int space = line.lastIndexOf(' ', end);
        // A word of half the length and more is cut; the start of it says more than nothing.
        return line.substring(0, space > end / 2 ? space : end).stripTrailing() + CUT;
    }

    /** The first few of several; the rest is to be counted beside them. */
    static <T> List<T> first(List<T> several, int most) {
        return several.subList(0, Math.min(most, several.size()));
    }
}
