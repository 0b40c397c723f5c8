package io.github.promisemodel.reports.text;

import java.util.List;

/** Lines of text, one beneath the other: headings, paragraphs, and lines of spans. None ends with a space. */
final class TextLines {

    private static final int STEP = 2;
    private static final int NARROW = 10;

    private final TextStyle style;
    private final StringBuilder lines = new StringBuilder();
    private int pending;

    TextLines(TextStyle style) {
        this.style = style;
    }

    TextStyle style() {
        return style;
    }

    void blank() {
        end();
    }

    /** A heading with a line beneath it. */
    void underlined(String heading, char with) {
        int longest = 0;
        for (Span line : WrappedText.of(heading, Colour.BOLD).lines(style.width())) {
            span(line);
            end();
            longest = Math.max(longest, line.length());
        }
        span(Span.of(String.valueOf(with).repeat(longest)));
        end();
    }

    void paragraph(int indent, WrappedText text) {
        for (Span line : text.lines(style.width() - indent)) {
            spaces(indent);
            span(line);
            end();
        }
    }

    /**
     * A label, and beside it a text in a column of its own. The text is beneath the label where the column is narrow, or where a
     * word of it has no room there and has it on a line of its own.
     */
    void labelled(int indent, WrappedText label, int labelWidth, WrappedText text) {
        int from = indent + labelWidth + 1;
        int beside = style.width() - from;
        int beneath = style.width() - indent - STEP;
        if (beside < NARROW || text.longestPart() > beside && text.longestPart() <= beneath) {
            paragraph(indent, label);
            paragraph(indent + STEP, text);
            return;
        }
        List<Span> labels = label.lines(labelWidth);
        List<Span> texts = text.lines(beside);
        for (int i = 0; i < Math.max(labels.size(), texts.size()); i++) {
            spaces(indent);
            int used = 0;
            if (i < labels.size()) {
                span(labels.get(i));
                used = labels.get(i).length();
            }
            spaces(labelWidth + 1 - used);
            if (i < texts.size()) {
                span(texts.get(i));
            }
            end();
        }
    }

    /** Spaces before what follows on the line. */
    void spaces(int count) {
        pending += count;
    }

    void span(Span span) {
        if (!span.text().isEmpty()) {
            lines.append(" ".repeat(pending));
            pending = 0;
            lines.append(style.colours() ? span.colour().apply(span.text()) : span.text());
        }
    }

    /** Ends the line. */
    void end() {
        pending = 0;
        lines.append('\n');
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
