package io.github.promisemodel.examples.evaluation.text;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in columns of fixed widths; a cell that is wider than its column goes on beneath. */
final class Table {

    private final int[] widths;
    private final List<Cell[]> rows = new ArrayList<>();

    /** Columns from left to right, with one space between two. */
    Table(int... widths) {
        this.widths = widths;
    }

    Table row(Cell... cells) {
        rows.add(cells);
        return this;
    }

    Table row(String... texts) {
        Cell[] cells = new Cell[texts.length];
        for (int i = 0; i < texts.length; i++) {
            cells[i] = Cell.of(texts[i]);
        }
        return row(cells);
    }

    void render(int indent, boolean colours, StringBuilder out) {
        for (Cell[] row : rows) {
            List<List<Cell.Line>> cells = new ArrayList<>();
            int height = 1;
            for (int column = 0; column < row.length; column++) {
                List<Cell.Line> lines = row[column].lines(widths[column]);
                cells.add(lines);
                height = Math.max(height, lines.size());
            }
            for (int line = 0; line < height; line++) {
                renderLine(row, cells, line, indent, colours, out);
            }
        }
    }

    private void renderLine(
            Cell[] row, List<List<Cell.Line>> cells, int line, int indent, boolean colours, StringBuilder out) {
        int pending = indent;
        for (int column = 0; column < row.length; column++) {
            boolean blank = line >= cells.get(column).size()
                    || cells.get(column).get(line).width() == 0;
            if (blank) {
                pending += widths[column] + 1;
                continue;
            }
            Cell.Line content = cells.get(column).get(line);
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
