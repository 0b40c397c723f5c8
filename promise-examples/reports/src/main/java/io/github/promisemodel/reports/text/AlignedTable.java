package io.github.promisemodel.reports.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns side by side, their headings once above them. At the right of each row there may be a drawing, and beneath it the texts
 * of columns that have no room beside the others.
 */
final class AlignedTable {

    private static final int INDENT = 2;

    /** How much further to the right a text beneath a row begins than the heading of the row. */
    private static final int STEP = 2;

    private static final int HALF_A_WORD = 3;

    private final List<TextColumn> columns;
    private final int[] widths;
    private final List<TextColumn> beneath;
    private final List<List<Span>> drawings;
    private final int indentBeneath;

    /**
     * A table.
     *
     * @param columns its columns
     * @param heading which of them is of the headings of rows
     * @param beneath the columns whose texts are beneath the rows
     * @param drawings what is drawn beside each row; none without drawings
     * @param room how wide the columns may be together
     */
    AlignedTable(List<TextColumn> columns, int heading, List<TextColumn> beneath, List<List<Span>> drawings, int room) {
        this.columns = columns;
        this.beneath = beneath;
        this.drawings = drawings;
        widths = ColumnWidths.within(columns, room);
        int before = INDENT + STEP;
        for (int i = 0; i < heading; i++) {
            before += widths[i] + ColumnWidths.GAP;
        }
        indentBeneath = before;
    }

    /** How many lines a number of rows takes, more or less. */
    long height(int rows, int width) {
        long height = 0;
        for (int row = 0; row < rows; row++) {
            long most = 1;
            for (int i = 0; i < widths.length; i++) {
                most = Math.max(most, lines(columns.get(i).text(row), widths[i]));
            }
            height += most;
            for (TextColumn column : beneath) {
                int beside = width - indentBeneath - column.label().length() - 1;
                height += lines(column.text(row), Math.max(1, beside));
            }
        }
        return height;
    }

    /** A line that is broken at a space loses half a word. */
    private static long lines(WrappedText text, int width) {
        int filled = Math.max(1, width - HALF_A_WORD);
        return text.length() <= width ? Math.min(1, text.length()) : (text.length() + filled - 1) / filled;
    }

    void addTo(TextLines out, int rows) {
        addHeadings(out);
        for (int row = 0; row < rows; row++) {
            List<List<Span>> cells = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                cells.add(columns.get(i).text(row).lines(widths[i]));
            }
            add(out, cells, false, drawings.isEmpty() ? List.of() : drawings.get(row));
            for (TextColumn column : beneath) {
                if (!column.text(row).isEmpty()) {
                    out.labelled(indentBeneath, column.label(), column.label().length(), column.text(row));
                }
            }
        }
    }

    private void addHeadings(TextLines out) {
        List<List<Span>> headings = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            headings.add(columns.get(i).heading().lines(widths[i]));
        }
        add(out, headings, true, List.of());
    }

    /** Cells are at the top of their row; headings at its foot, close to what they are of. */
    private void add(TextLines out, List<List<Span>> cells, boolean foot, List<Span> drawing) {
        int height = drawing.isEmpty() ? 0 : 1;
        for (List<Span> cell : cells) {
            height = Math.max(height, cell.size());
        }
        for (int line = 0; line < height; line++) {
            out.spaces(INDENT);
            for (int i = 0; i < widths.length; i++) {
                List<Span> cell = cells.get(i);
                int at = foot ? line - (height - cell.size()) : line;
                Span span = at >= 0 && at < cell.size() ? cell.get(at) : Span.of("");
                int free = widths[i] - span.length();
                boolean right = columns.get(i).isRight();
                out.spaces((i == 0 ? 0 : ColumnWidths.GAP) + (right ? free : 0));
                out.span(span);
                out.spaces(right ? 0 : free);
            }
            if (line == 0) {
                out.spaces(ColumnWidths.GAP);
                drawing.forEach(out::span);
            }
            out.end();
        }
    }
}
