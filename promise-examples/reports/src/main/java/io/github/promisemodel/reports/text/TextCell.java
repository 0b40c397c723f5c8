package io.github.promisemodel.reports.text;

import java.util.ArrayList;
import java.util.List;

/** The content of a table's cell, which is broken into lines where it is wider than its column. */
final class TextCell {

    /** A line of a cell: spans, and how many columns they take. */
    record Line(List<Span> spans, int width) {}

    private final List<Span> spans;
    private final boolean right;

    private TextCell(List<Span> spans, boolean right) {
        this.spans = spans;
        this.right = right;
    }

    static TextCell of(String text) {
        return of(Span.of(text));
    }

    static TextCell of(Span... spans) {
        return of(List.of(spans));
    }

    static TextCell of(List<Span> spans) {
        return new TextCell(List.copyOf(spans), false);
    }

    /** A cell that stands at the right of its column. */
    static TextCell right(String text) {
        return new TextCell(List.of(Span.of(text)), true);
    }

    boolean isRight() {
        return right;
    }

    /** The cell in lines of at most a width: broken at spaces, and within a word only if it is wider than that. */
    List<Line> lines(int width) {
        List<Line> lines = new ArrayList<>();
        List<Span> line = new ArrayList<>();
        int used = 0;
        for (Span word : words()) {
            int length = length(word.text());
            boolean space = word.text().equals(" ");
            if (used > 0 && used + length > width) {
                lines.add(withoutTrailingSpace(line, used));
                line = new ArrayList<>();
                used = 0;
            }
            if (space && used == 0 && !lines.isEmpty()) {
                continue; // a line does not start with the space it was broken at
            }
            String rest = word.text();
            while (length(rest) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(new Line(List.of(new Span(rest.substring(0, cut), word.colour())), width));
                rest = rest.substring(cut);
            }
            line.add(new Span(rest, word.colour()));
            used += length(rest);
        }
        lines.add(withoutTrailingSpace(line, used));
        return lines;
    }

    private static Line withoutTrailingSpace(List<Span> line, int used) {
        boolean trailing = !line.isEmpty() && line.get(line.size() - 1).text().equals(" ");
        return trailing ? new Line(line.subList(0, line.size() - 1), used - 1) : new Line(line, used);
    }

    /** The words and the spaces between them, each with its colour. */
    private List<Span> words() {
        List<Span> words = new ArrayList<>();
        for (Span span : spans) {
            int start = 0;
            String text = span.text();
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || text.charAt(i) == ' ') {
                    if (i > start) {
                        words.add(new Span(text.substring(start, i), span.colour()));
                    }
                    if (i < text.length()) {
                        words.add(new Span(" ", span.colour()));
                    }
                    start = i + 1;
                }
            }
        }
        return words;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
