package io.github.promisemodel.office.document;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.words.StatusMark;
import java.util.Optional;

/** Tables: the first row is repeated on each page, no row is broken, and the first column names the rows. */
final class Tables {

    private final Xml out;
    private final Sentences sentences;

    Tables(Xml out, Sentences sentences) {
        this.out = out;
        this.sentences = sentences;
    }

    void add(FigureTable table, ColumnWidths columns, Sheet sheet) {
        int[] widths = columns.on(sheet);
        out.start("w:tbl");
        addProperties(table, widths);
        addHeadings(table, widths);
        for (int i = 0; i < table.rows().size(); i++) {
            addRow(table, i, widths);
        }
        out.end();
    }

    private void addProperties(FigureTable table, int[] widths) {
        int whole = 0;
        for (int width : widths) {
            whole += width;
        }
        out.start("w:tblPr")
                .empty("w:tblStyle", "w:val", Styles.TABLE)
                .empty("w:tblW", "w:w", Integer.toString(whole), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed")
                .empty(
                        "w:tblLook",
                        "w:val",
                        "06A0",
                        "w:firstRow",
                        "1",
                        "w:lastRow",
                        "0",
                        "w:firstColumn",
                        "1",
                        "w:lastColumn",
                        "0",
                        "w:noHBand",
                        "1",
                        "w:noVBand",
                        "1")
                .empty("w:tblCaption", "w:val", table.caption())
                .end();
        out.start("w:tblGrid");
        for (int width : widths) {
            out.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        out.end();
    }

    private void addHeadings(FigureTable table, int[] widths) {
        out.start("w:tr")
                .start("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .end();
        startCell(widths[0], Optional.empty(), false, true);
        sentences.words(table.rowHeading());
        endCell();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            startCell(widths[i + 1], Optional.empty(), column.isOfNumbers(), true);
            if (column.mark().isPresent()) {
                sentences.status(column.mark().get());
            } else {
                sentences.words(column.heading());
            }
            endCell();
        }
        out.end();
    }

    private void addRow(FigureTable table, int number, int[] widths) {
        Row row = table.rows().get(number);
        out.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
        startCell(
                widths[0],
                row.title().mark(),
                false,
                table.isBrief() && number + 1 < table.rows().size());
        String bookmark = sentences.bookmark(table, number);
        String mark = bookmark.isEmpty() ? "" : sentences.startBookmark(bookmark);
        if (!row.reference().isEmpty()) {
            sentences.run(row.reference(), Styles.REFERENCE);
            sentences.words(" ");
        }
        sentences.cell(row.title());
        if (!mark.isEmpty()) {
            sentences.endBookmark(mark);
        }
        endCell();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            startCell(widths[i + 1], cell.mark(), isNumber(table.columns().get(i), cell), false);
            sentences.cell(cell);
            endCell();
        }
        out.end();
    }

    private static boolean isNumber(Column column, Cell cell) {
        return column.isOfNumbers() && (cell.isNumber() || cell instanceof Cell.Range || cell instanceof Cell.Quantity);
    }

    /** Begins a cell and its paragraph; a status is shaded, and the rows of a short table are kept together. */
    private void startCell(int width, Optional<StatusMark> mark, boolean isNumber, boolean isWithNext) {
        out.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        mark.map(StatusLook::of)
                .map(StatusLook::shade)
                .ifPresent(shade -> out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", shade));
        out.end();
        out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", Styles.IN_TABLE);
        if (isWithNext) {
            out.empty("w:keepNext");
        }
        if (isNumber) {
            out.empty("w:jc", "w:val", "right");
        }
        out.end();
    }

    private void endCell() {
        out.end().end();
    }
}
