package io.github.promisemodel.reports.text;

import java.util.List;

/** A column as it is laid out: its heading, and a text for each row. */
final class TextColumn {

    /** A column of texts is no narrower than this, unless all of them are. */
    private static final int COMFORT = 14;

    /** What has to be broken anyway need not have the whole line. */
    private static final int BROKEN = 40;

    private final WrappedText heading;
    private final List<WrappedText> texts;
    private final boolean right;
    private final int least;
    private final int natural;

    TextColumn(WrappedText heading, boolean right, List<WrappedText> texts, int room) {
        this.heading = heading;
        this.right = right;
        this.texts = List.copyOf(texts);
        int longest = 0;
        int longestPart = 0;
        for (WrappedText text : texts) {
            longest = Math.max(longest, text.length());
            longestPart = Math.max(longestPart, text.longestPart() > room ? BROKEN : text.longestPart());
        }
        natural = Math.max(Math.max(longest, heading.longestPart()), right ? 0 : Math.min(heading.length(), COMFORT));
        least = Math.max(Math.max(longestPart, heading.longestPart()), right ? longest : Math.min(natural, COMFORT));
    }

    WrappedText heading() {
        return heading;
    }

    WrappedText text(int row) {
        return texts.get(row);
    }

    boolean isRight() {
        return right;
    }

    boolean isEmpty() {
        return texts.stream().allMatch(WrappedText::isEmpty);
    }

    /** The narrowest in which it reads well: no word is broken, no number, and no short text either. */
    int least() {
        return least;
    }

    /** The width in which nothing is broken. */
    int natural() {
        return natural;
    }
}
