package io.github.promisemodel.reports.text;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in columns of fixed widths; a cell that is wider than its column goes on beneath. */
final class Table {

    private final int[] widths;
    private final List<TextCell[]> rows = new ArrayList<>();

    /** Columns from left to right, with one space between two. */
    Table(int... widths) {
        this.widths = widths;
    }

    Table row(TextCell... cells) {
        rows.add(cells);
        return this;
    }

    Table row(String... texts) {
        TextCell[] cells = new TextCell[texts.length];
        for (int i = 0; i < texts.length; i++) {
            cells[i] = TextCell.of(texts[i]);
        }
        return row(cells);
    }

    void render(int indent, boolean colours, StringBuilder out) {
        for (TextCell[] row : rows) {
            List<List<TextCell.Line>> cells = new ArrayList<>();
            int height = 1;
            for (int column = 0; column < row.length; column++) {
                List<TextCell.Line> lines = row[column].lines(widths[column]);
                cells.add(lines);
                height = Math.max(height, lines.size());
            }
            for (int line = 0; line < height; line++) {
                renderLine(row, cells, line, indent, colours, out);
            }
        }
    }

    private void renderLine(
            TextCell[] row, List<List<TextCell.Line>> cells, int line, int indent, boolean colours, StringBuilder out) {
        int pending = indent;
        for (int column = 0; column < row.length; column++) {
            boolean blank = line >= cells.get(column).size()
                    || cells.get(column).get(line).width() == 0;
            if (blank) {
                pending += widths[column] + 1;
                continue;
            }
            TextCell.Line content = cells.get(column).get(line);
            int free = widths[column] - content.width();
            out.append(" ".repeat(pending + (row[column].isRight() ? free : 0)));
            for (Span span : content.spans()) {
                out.append(colours ? span.colour().apply(span.text()) : span.text());
            }
            pending = (row[column].isRight() ? 0 : free) + 1;
        }
        out.append('\n');
    }
}
