package io.github.promisemodel.reports.text;

/**
 * How text looks where it is read.
 *
 * @param colours whether it has the colours of a terminal
 * @param blocks whether bars are drawn with block characters rather than with {@code #}
 * @param width how many characters a line has at most
 */
public record TextStyle(boolean colours, boolean blocks, int width) {

    /** How many characters a line has unless it is said otherwise. */
    public static final int WIDTH = 100;

    private static final int LEAST_WIDTH = 40;

    /** Refuses lines in which no word has room. */
    public TextStyle {
        if (width < LEAST_WIDTH) {
            throw new IllegalArgumentException("A width of " + width + ": lines have at least " + LEAST_WIDTH
                    + " characters; the usual width is " + WIDTH);
        }
    }

    /**
     * A style of the usual width.
     *
     * @param colours whether it has the colours of a terminal
     * @param blocks whether bars are drawn with block characters rather than with {@code #}
     * @return the style
     */
    public static TextStyle of(boolean colours, boolean blocks) {
        return new TextStyle(colours, blocks, WIDTH);
    }

    /** {@return plain text: no colours, bars of {@code #}} */
    public static TextStyle plain() {
        return of(false, false);
    }

    /** {@return the character that bars are made of} */
    char block() {
        return blocks ? '\u2588' : '#';
    }
}
