package io.github.promisemodel.reports.text;

/** Lines of at most 100 columns, put together from headings, paragraphs and tables. */
final class Page {

    static final int WIDTH = 100;

    private final boolean colours;
    private final char block;
    private final StringBuilder lines = new StringBuilder();

    Page(boolean colours, boolean blocks) {
        this.colours = colours;
        this.block = blocks ? '\u2588' : '#';
    }

    /** A bar as long as a share of a width, to the nearest block, and at least one for anything at all. */
    TextCell bar(long part, long whole, int width, Colour colour) {
        long length = whole == 0 || part == 0 ? 0 : Math.max(1, (2 * part * width + whole) / (2 * whole));
        return TextCell.of(new Span(String.valueOf(block).repeat((int) length), colour));
    }

    void heading(String text) {
        empty();
        strong(0, text);
    }

    void strong(int indent, String text) {
        add(indent, new Table(WIDTH - indent).row(TextCell.of(new Span(text, Colour.BOLD))));
    }

    void paragraph(int indent, String text) {
        add(indent, new Table(WIDTH - indent).row(TextCell.of(text)));
    }

    void empty() {
        lines.append('\n');
    }

    void add(int indent, Table table) {
        table.render(indent, colours, lines);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
