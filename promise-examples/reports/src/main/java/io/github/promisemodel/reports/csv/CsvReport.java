package io.github.promisemodel.reports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.Row;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * The report as comma-separated values, a line for each figure, so that the files of many plans can be put one after the
 * other: the plan, the date, the table and the row in it, what the figure is of (its id and its title), its name, its value
 * and its unit. Of bounds there are two lines, that of the least, {@code counted-least}, and that of the most, {@code counted-most}.
 */
public final class CsvReport {

    private static final String LEAST = "-least";
    private static final String MOST = "-most";

    private final ReportDocument document;
    private final CsvForm form;

    /**
     * Prepares it.
     *
     * @param document what is said
     * @param form for whom it is
     */
    public CsvReport(ReportDocument document, CsvForm form) {
        this.document = document;
        this.form = form;
    }

    /** {@return the lines, each with CR and LF at its end, the first with the names of the columns} */
    public String render() {
        StringWriter lines = new StringWriter();
        lines.write(form.start());
        try (CsvWriter out =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(lines)) {
            out.writeRecord("plan", "as_of", "table", "row", "id", "title", "figure", "value", "unit");
            for (FigureTable table : document.tables()) {
                int number = 0;
                for (Row row : table.rows()) {
                    number++;
                    write(out, table, number, row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // characters in memory do not fail
        }
        return lines.toString();
    }

    private void write(CsvWriter out, FigureTable table, int number, Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = table.columns().get(i);
            Cell cell = row.cells().get(i);
            if (cell instanceof Cell.Range range) {
                write(
                        out,
                        table,
                        number,
                        row,
                        column.key() + LEAST,
                        Cell.number(range.bounds().least()),
                        column.unit());
                write(
                        out,
                        table,
                        number,
                        row,
                        column.key() + MOST,
                        Cell.number(range.bounds().most()),
                        column.unit());
            } else if (!cell.isEmpty()) {
                write(out, table, number, row, column.key(), cell, column.unit());
            }
        }
    }

    private void write(CsvWriter out, FigureTable table, int number, Row row, String figure, Cell value, String unit) {
        out.writeRecord(
                form.text(document.plan()),
                document.asOf().toString(),
                table.key(),
                Integer.toString(number),
                form.text(row.id()),
                form.text(form.of(row.title())),
                figure,
                value.isNumber() ? value.text() : form.text(form.of(value)),
                value.isNumber() ? unit : "");
    }
}
