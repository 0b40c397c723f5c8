package io.github.promisemodel.reports.text;

import java.util.List;

/** A column as it is laid out: its heading, and a text for each row. */
final class TextColumn {

    /** A column of texts is no narrower than this, unless all of them are. */
    static final int COMFORT = 12;

    /** What has to be broken anyway need not have the whole line. */
    private static final int BROKEN = 40;

    private final WrappedText heading;
    private final WrappedText label;
    private final List<WrappedText> texts;
    private final boolean right;
    private final int least;
    private final int natural;

    TextColumn(String name, boolean right, List<WrappedText> texts, int comfort, int room) {
        heading = WrappedText.of(name, Colour.BOLD);
        label = name.isEmpty() ? WrappedText.EMPTY : WrappedText.of(name + ":");
        this.right = right;
        this.texts = List.copyOf(texts);
        int longest = 0;
        int longestPart = 0;
        for (WrappedText text : texts) {
            longest = Math.max(longest, text.length());
            longestPart = Math.max(longestPart, text.longestPart() > room ? BROKEN : text.longestPart());
        }
        natural = Math.max(Math.max(longest, heading.longestPart()), right ? 0 : Math.min(heading.length(), comfort));
        least = Math.max(Math.max(longestPart, heading.longestPart()), right ? longest : Math.min(natural, comfort));
    }

    WrappedText heading() {
        return heading;
    }

    /** The heading before a text of it, where that is not beneath the heading. */
    WrappedText label() {
        return label;
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
