package io.github.promisemodel.office.workbook;

import io.github.promisemodel.disclosure.SuppressionMark;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.words.Labels;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * The columns of a table of a report as those of a workbook: each number in a cell by itself. Bounds are two columns, the least and
 * the most; an amount is its number, and beside it what is said of it in words.
 */
final class ReportColumns {

    /** From when on all spreadsheets count days alike. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Labels labels;
    private final FigureTable table;
    private final List<Made> made = new ArrayList<>();
    private final Set<String> headings = new HashSet<>();

    /** A column, and what it has of a row. */
    private record Made(BookColumn column, Function<Row, BookCell> cell) {}

    private ReportColumns(FigureTable table, Labels labels) {
        this.table = table;
        this.labels = labels;
    }

    /** The table of a workbook. */
    static BookTable table(FigureTable table, Labels labels) {
        ReportColumns columns = new ReportColumns(table, labels);
        columns.addAll();
        List<List<BookCell>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(columns.made.stream().map(each -> each.cell().apply(row)).toList());
        }
        return new BookTable(columns.made.stream().map(Made::column).toList(), rows);
    }

    private void addAll() {
        if (table.rows().stream().anyMatch(row -> !row.reference().isEmpty())) {
            add(labels.text("book.reference"), true, row -> new BookCell.Text(row.reference()));
        }
        String rowHeading = table.rowHeading().isEmpty() ? labels.text("book.row") : table.rowHeading();
        add(rowHeading, true, row -> plain(row.title()));
        for (int i = 0; i < table.columns().size(); i++) {
            add(table.columns().get(i), i);
        }
    }

    private void add(Column column, int at) {
        List<Cell> cells = table.rows().stream().map(row -> row.cells().get(at)).toList();
        String heading = column.isOfNumbers()
                        && !column.heading()
                                .toLowerCase(Locale.ROOT)
                                .contains(column.unit().toLowerCase(Locale.ROOT))
                ? labels.text("book.column-of", column.heading(), column.unit())
                : column.heading();
        boolean isOfNumbers = column.isOfNumbers();
        Function<Row, Cell> cell = row -> row.cells().get(at);
        if (cells.stream()
                .anyMatch(each ->
                        each instanceof Cell.Range range && !range.bounds().isExact())) {
            add(labels.text("book.least", heading), false, row -> bound(cell.apply(row), true));
            add(labels.text("book.most", heading), false, row -> bound(cell.apply(row), false));
        } else if (cells.stream().anyMatch(this::isSaidBeside)) {
            add(heading, false, row -> of(cell.apply(row), isOfNumbers));
            add(labels.text("book.in-words", heading), true, row -> words(cell.apply(row)));
        } else {
            boolean isText = cells.stream().noneMatch(each -> isNumber(of(each, isOfNumbers)));
            add(heading, isText, row -> of(cell.apply(row), isOfNumbers));
        }
    }

    /** A heading that the table has already is given a number. */
    private void add(String heading, boolean isText, Function<Row, BookCell> cell) {
        String plain = HeldTexts.plain(heading).replaceAll("\\s+", " ").strip();
        String unlike = plain;
        for (int number = 2; !headings.add(unlike.toLowerCase(Locale.ROOT)); number++) {
            unlike = labels.text("book.column-of", plain, number);
        }
        made.add(new Made(new BookColumn(unlike, isText), cell));
    }

    private static boolean isNumber(BookCell cell) {
        return !(cell instanceof BookCell.Text || cell instanceof BookCell.Link);
    }

    /** Whether an amount has more to it than its number. */
    private boolean isSaidBeside(Cell cell) {
        return cell instanceof Cell.Quantity quantity
                && !quantity.shown()
                        .equals(labels.phrases().number(quantity.amount().number()));
    }

    // ------------------------------------------------------------------------

    private static BookCell bound(Cell cell, boolean least) {
        return cell instanceof Cell.Range range
                ? BookCell.of(BigDecimal.valueOf(
                        least ? range.bounds().least() : range.bounds().most()))
                : of(cell, true);
    }

    /** What is said of an amount; nothing of what is none. */
    private static BookCell words(Cell cell) {
        return cell instanceof Cell.Quantity ? new BookCell.Text(cell.shown()) : BookCell.EMPTY;
    }

    /** A cell; where numbers are expected and there is nothing, the symbol that says so. */
    private static BookCell of(Cell cell, boolean isOfNumbers) {
        return isOfNumbers && cell.isEmpty()
                ? new BookCell.Text(SuppressionMark.NOT_AVAILABLE.toString())
                : plain(cell);
    }

    static BookCell plain(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return BookCell.of(BigDecimal.valueOf(count.count()));
        } else if (cell instanceof Cell.BigCount count) {
            return BookCell.of(new BigDecimal(count.number()));
        } else if (cell instanceof Cell.Share share && share.isNumber()) {
            return percentage(new BigDecimal(share.text()));
        } else if (cell instanceof Cell.ShareSum sum) {
            return percentage(sum.percentages());
        } else if (cell instanceof Cell.Range range && range.bounds().isExact()) {
            return BookCell.of(BigDecimal.valueOf(range.bounds().least()));
        } else if (cell instanceof Cell.Quantity quantity
                && quantity.amount().qualifier() == Amount.Qualifier.EXACTLY) {
            return BookCell.of(quantity.amount().number());
        } else if (cell instanceof Cell.Date date && isDay(date.date())) {
            return new BookCell.Day(date.date().start());
        }
        return new BookCell.Text(cell instanceof Cell.Words ? cell.text() : cell.isEmpty() ? "" : cell.shown());
    }

    private static BookCell percentage(BigDecimal percentage) {
        return new BookCell.Percentage(percentage, Math.max(0, percentage.scale()));
    }

    /** Whether a date is one day, which is written as it is in the format. */
    private static boolean isDay(PartialDate date) {
        return date.toString().equals(date.start().toString()) && !date.start().isBefore(FIRST_DAY);
    }
}
