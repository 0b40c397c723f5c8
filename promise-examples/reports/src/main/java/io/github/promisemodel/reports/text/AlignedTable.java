package io.github.promisemodel.reports.text;

import java.util.ArrayList;
import java.util.List;

/** Columns side by side, their headings once above them; at the right of each row there may be a drawing. */
final class AlignedTable {

    private final List<TextColumn> columns;
    private final int[] widths;
    private final List<List<Span>> drawings;

    /**
     * A table.
     *
     * @param columns its columns
     * @param widths a width for each
     * @param drawings what is drawn beside each row; none without drawings
     */
    AlignedTable(List<TextColumn> columns, int[] widths, List<List<Span>> drawings) {
        this.columns = columns;
        this.widths = widths;
        this.drawings = drawings;
    }

    /** How many lines a number of rows takes, more or less. */
    long height(int rows) {
        long height = 0;
        for (int row = 0; row < rows; row++) {
            int most = 1;
            for (int i = 0; i < widths.length; i++) {
                int length = columns.get(i).text(row).length();
                most = Math.max(most, (length + widths[i] - 1) / widths[i]);
            }
            height += most;
        }
        return height;
    }

    void addTo(TextLines out, int indent, int rows) {
        addHeadings(out, indent);
        for (int row = 0; row < rows; row++) {
            List<List<Span>> cells = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                cells.add(columns.get(i).text(row).lines(widths[i]));
            }
            add(out, indent, cells, 0, drawings.isEmpty() ? List.of() : drawings.get(row));
        }
    }

    /** Headings stand at the foot, close to what they are of. */
    private void addHeadings(TextLines out, int indent) {
        List<List<Span>> headings = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            headings.add(columns.get(i).heading().lines(widths[i]));
            height = Math.max(height, headings.get(i).size());
        }
        add(out, indent, headings, height, List.of());
    }

    private void add(TextLines out, int indent, List<List<Span>> cells, int foot, List<Span> drawing) {
        int height = foot;
        for (List<Span> cell : cells) {
            height = Math.max(height, cell.size());
        }
        for (int line = 0; line < height; line++) {
            out.spaces(indent);
            for (int i = 0; i < widths.length; i++) {
                List<Span> cell = cells.get(i);
                int at = foot == 0 ? line : line - (height - cell.size());
                Span span = at >= 0 && at < cell.size() ? cell.get(at) : Span.of("");
                int free = widths[i] - span.length();
                boolean right = columns.get(i).isRight();
                out.spaces((i == 0 ? 0 : ColumnWidths.GAP) + (right ? free : 0));
                out.span(span);
                out.spaces(right ? 0 : free);
            }
            if (line == 0 && !drawing.isEmpty()) {
                out.spaces(ColumnWidths.GAP);
                drawing.forEach(out::span);
            }
            out.end();
        }
    }
}
