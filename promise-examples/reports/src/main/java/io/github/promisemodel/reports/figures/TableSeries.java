package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.words.StatusMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table that are values of one thing over time, as they can be drawn: what is observed, and what that is compared with.
 */
public final class TableSeries {

    private static final String OBSERVED = FigureTable.SERIES_STYLE + "observed";
    private static final String SUPERSEDED = FigureTable.SERIES_STYLE + "superseded";
    private static final String TARGET = FigureTable.SERIES_STYLE + "target";
    private static final String MEDIAN = FigureTable.SERIES_STYLE + "median";

    private final FigureTable table;
    private final List<Row> rows;
    private final Optional<String> unit;

    private TableSeries(FigureTable table, List<Row> rows) {
        this.table = table;
        this.rows = List.copyOf(rows);
        this.unit = unitOfFirst();
    }

    /**
     * The series of a table.
     *
     * @param table the table
     * @return one for each thing of its rows, in their order; none if the table is to have no lines
     */
    public static List<TableSeries> of(FigureTable table) {
        List<TableSeries> series = new ArrayList<>();
        if (table.chart() != FigureTable.Chart.LINES) {
            return series;
        }
        int start = 0;
        List<Row> rows = table.rows();
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !isOfSame(table, rows.get(start), rows.get(i))) {
                series.add(new TableSeries(table, rows.subList(start, i)));
                start = i;
            }
        }
        return series;
    }

    private static boolean isOfSame(FigureTable table, Row first, Row other) {
        return first.id().equals(other.id())
                && first.title().equals(other.title())
                && table.cell(first, FigureTable.OWNER).equals(table.cell(other, FigureTable.OWNER));
    }

    /** {@return its rows, which follow each other in the table; at least one} */
    public List<Row> rows() {
        return rows;
    }

    /** {@return what is measured} */
    public Cell title() {
        return rows.get(0).title();
    }

    /** {@return the category, if it is a part of what is measured} */
    public Optional<Cell> category() {
        return table.find(rows.get(0), FigureTable.SERIES_CATEGORY);
    }

    /** {@return what it is broken down by, if it is a part of what is measured} */
    public Optional<Cell> dimension() {
        return table.find(rows.get(0), FigureTable.SERIES_DIMENSION);
    }

    /**
     * Whether two are parts of one measure by one dimension, in one unit.
     *
     * @param other another series of the table
     * @return whether they belong side by side
     */
    public boolean isBeside(TableSeries other) {
        return category().isPresent()
                && unit.equals(other.unit)
                && title().equals(other.title())
                && dimension().equals(other.dimension())
                && table.cell(rows.get(0), FigureTable.OWNER)
                        .equals(table.cell(other.rows().get(0), FigureTable.OWNER));
    }

    /** {@return the rows of what is observed, the earliest first; those that another supersedes are not among them} */
    public List<Row> observed() {
        return rows.stream().filter(row -> isOf(row, OBSERVED)).toList();
    }

    /**
     * Whether a row is of what is observed.
     *
     * @param row one of the rows
     * @return whether it is, and no other supersedes it
     */
    public boolean isObserved(Row row) {
        return isOf(row, OBSERVED);
    }

    /**
     * Whether a row holds at any date, or from one to another.
     *
     * @param row one of the rows
     * @return whether it is a target or a median
     */
    public boolean isLevel(Row row) {
        return isOf(row, TARGET) || isOf(row, MEDIAN);
    }

    private boolean isOf(Row row, String style) {
        return mark(row).filter(mark -> mark.style().equals(style)).isPresent();
    }

    /**
     * What a row is.
     *
     * @param row one of the rows
     * @return its mark
     */
    public Optional<StatusMark> mark(Row row) {
        return table.cell(row, FigureTable.SERIES_KIND).mark();
    }

    /**
     * The number of a row that can be drawn.
     *
     * @param row one of the rows
     * @return its number; empty if it is not exact, of another unit than what is observed first, suppressed or superseded
     */
    public Optional<Cell.Quantity> number(Row row) {
        return mark(row).isPresent()
                        && !isOf(row, SUPERSEDED)
                        && table.cell(row, FigureTable.SERIES_VALUE) instanceof Cell.Quantity quantity
                        && quantity.amount().isExact()
                        && quantity.unit().equals(unit)
                ? Optional.of(quantity)
                : Optional.empty();
    }

    private Optional<String> unitOfFirst() {
        for (Row row : rows) {
            if (isOf(row, OBSERVED) && table.cell(row, FigureTable.SERIES_VALUE) instanceof Cell.Quantity quantity) {
                return quantity.unit();
            }
        }
        return Optional.empty();
    }

    /**
     * A date of a row.
     *
     * @param row one of the rows
     * @param column the key of a column that the table may have
     * @return the date; empty if it has none
     */
    public Optional<Cell.Date> date(Row row, String column) {
        return table.find(row, column).filter(Cell.Date.class::isInstance).map(Cell.Date.class::cast);
    }
}
