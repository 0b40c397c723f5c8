package io.github.promisemodel.reports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.words.Phrases;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * The report as comma-separated values, a line for each figure, so that the files of many plans can be put one after the
 * other: the plan, the date, the table and the row in it, what the figure is of (its id and its title), its name, its value
 * and its unit, as {@link CsvColumn} describes them.
 *
 * <p>In both forms a number is a number and its unit is in the column of units: {@code -12.4} and {@code %}. An amount that is not
 * exact is written as {@code over 1,721} for people and as {@code >1721} for programs, with its unit too. Where the report says more
 * of an amount, such as that it is undated or which counts it is made of, the whole of that is a line of its own behind it,
 * {@code actual-words}. Of bounds there are two lines, that of the least, {@code counted-least}, and that of the most,
 * {@code counted-most}.
 */
public final class CsvReport {

    private static final String LEAST = "-least";
    private static final String MOST = "-most";
    private static final String WORDS = "-words";

    private final ReportDocument document;
    private final CsvForm form;
    private final Phrases phrases;

    /**
     * Prepares it.
     *
     * @param document what is said
     * @param form for whom it is
     */
    public CsvReport(ReportDocument document, CsvForm form) {
        this.document = document;
        this.form = form;
        this.phrases = document.labels().phrases();
    }

    /** {@return the lines, each with CR and LF at its end, the first with the names of the columns} */
    public String render() {
        StringWriter lines = new StringWriter();
        lines.write(form.start());
        try (CsvWriter out =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(lines)) {
            out.writeRecord(CsvColumn.names());
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
                        column);
                write(
                        out,
                        table,
                        number,
                        row,
                        column.key() + MOST,
                        Cell.number(range.bounds().most()),
                        column);
            } else if (!cell.isEmpty()) {
                write(out, table, number, row, column.key(), cell, column);
                if (cell instanceof Cell.Quantity quantity && saysMore(quantity)) {
                    write(out, table, number, row, column.key() + WORDS, Cell.sentence(quantity.shown()), column);
                }
            }
        }
    }

    /** Whether the words of an amount say more than its number and its unit do. */
    private boolean saysMore(Cell.Quantity quantity) {
        Amount amount = quantity.amount();
        String shown = quantity.shown();
        return !shown.equals(phrases.amount(amount))
                && !shown.equals(phrases.amount(amount, quantity.unit()))
                && quantity.unit()
                        .filter(unit -> shown.equals(phrases.money(amount.qualifier(), amount.number(), unit)))
                        .isEmpty();
    }

    private void write(
            CsvWriter out, FigureTable table, int number, Row row, String figure, Cell value, Column column) {
        out.writeRecord(
                form.text(document.plan()),
                document.asOf().toString(),
                table.key(),
                Integer.toString(number),
                form.text(row.id()),
                form.of(row.title(), phrases),
                figure,
                form.of(value, phrases),
                form.unit(value, column));
    }
}
