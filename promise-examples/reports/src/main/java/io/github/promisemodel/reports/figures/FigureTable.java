package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.words.StatusMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of figures: rows with a heading each, under columns.
 *
 * @param key its name for scripts, unlike any other of the report
 * @param caption what it shows
 * @param rowHeading the heading above those of its rows
 * @param chart whether its counts of statuses are worth a chart
 * @param columns its columns
 * @param rows its rows
 * @param notes what has to be said with it, a paragraph each
 * @param captions what is written around its charts: one for a chart of bars, and for a chart of lines one for each of its
 *     {@link TableSeries}; none where it has no chart
 */
public record FigureTable(
        String key,
        String caption,
        String rowHeading,
        Chart chart,
        List<Column> columns,
        List<Row> rows,
        List<Cell> notes,
        List<ChartCaption> captions) {

    /** How the counts of a table may be drawn. */
    public enum Chart {
        /** Not at all. */
        NONE,
        /** One bar: a part for each row that is of a status, as long as the number in its first column. */
        ROWS,
        /** A bar for each row: a part for each column that counts a status. */
        COLUMNS,
        /** A line for each of its things that have several rows: a point for each row with a date and a number. */
        LINES
    }

    /**
     * A part of a bar.
     *
     * @param mark the status that it is of
     * @param count how many have the status, which is more than none
     */
    public record BarPart(StatusMark mark, Cell.Count count) {}

    /** The column of what a measure is of: an entry, an area or the whole plan. */
    public static final String OWNER = "entry";

    /** The column that says by its mark what a value over time is. */
    public static final String SERIES_KIND = "value-kind";

    /** The column of its date. */
    public static final String SERIES_DATE = "value-date";

    /** The column of the period that it was counted over. */
    public static final String SERIES_PERIOD = "value-period";

    /** The column of the value. */
    public static final String SERIES_VALUE = "value";

    /** The column of what is said of how sure it is. */
    public static final String SERIES_FLAGS = "value-flags";

    /** The column of the value whose place it took. */
    public static final String SERIES_REVISED = "revised-from";

    /** The column of the first day that a target or a median holds on. */
    public static final String SERIES_FROM = "holds-from";

    /** The column of the last day that it holds on. */
    public static final String SERIES_UNTIL = "holds-until";

    /** The column of whose a value is, if it is a comparator. */
    public static final String SERIES_OF = "value-of";

    /** The column of the category of a part, where a table has the parts of measures. */
    public static final String SERIES_CATEGORY = "category";

    /** The column of what a measure is broken down by. */
    public static final String SERIES_DIMENSION = "dimension";

    /** What the styles of such marks begin with. */
    public static final String SERIES_STYLE = "series-";

    private static final int MOST_BRIEF = 12;

    /** How many characters of the longest texts of all columns are read well side by side, and in how many columns any number is. */
    private static final int MOST_BESIDE = 700;

    private static final int MOST_WIDE = 5;

    /** Copies the lists. */
    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        captions = List.copyOf(captions);
        int width = columns.size();
        rows.forEach(row -> {
            if (row.cells().size() != width) {
                throw new IllegalArgumentException(
                        "Table " + key + ": a row of " + row.cells().size() + " cells under " + width + " columns");
            }
        });
    }

    /**
     * A table whose chart, if it has one, says nothing but its caption.
     *
     * @param key its name
     * @param caption what it shows
     * @param rowHeading the heading above those of its rows
     * @param chart whether its counts of statuses are worth a chart
     * @param columns its columns
     * @param rows its rows
     * @param notes what has to be said with it
     */
    public FigureTable(
            String key,
            String caption,
            String rowHeading,
            Chart chart,
            List<Column> columns,
            List<Row> rows,
            List<Cell> notes) {
        this(key, caption, rowHeading, chart, columns, rows, notes, List.of());
    }

    /**
     * What is written around the chart of one of its series.
     *
     * @param series the place of the series among its {@link TableSeries}
     * @return what is written; empty if the table does not say, as one of somebody's own may not
     */
    public Optional<ChartCaption> lineCaption(int series) {
        return series < captions.size() ? Optional.of(captions.get(series)) : Optional.empty();
    }

    /**
     * The rows of some things alone, for a page about them. A chart of lines keeps what is written around each of its series; a chart
     * of bars is of all rows, and is left out.
     *
     * @param ids the ids of the rows
     * @return the table with those rows, in its own order
     */
    public FigureTable only(Set<String> ids) {
        boolean hasLines = chart == Chart.LINES;
        List<ChartCaption> kept = new ArrayList<>();
        List<TableSeries> series = hasLines ? TableSeries.of(this) : List.of();
        for (int i = 0; i < series.size(); i++) {
            if (ids.contains(series.get(i).rows().get(0).id())) {
                lineCaption(i).ifPresent(kept::add);
            }
        }
        List<Row> some = rows.stream().filter(row -> ids.contains(row.id())).toList();
        return new FigureTable(key, caption, rowHeading, hasLines ? chart : Chart.NONE, columns, some, notes, kept);
    }

    /**
     * The first rows, for a page that nobody would read to its end.
     *
     * @param most how many
     * @param note what says so
     * @return the table with those rows
     */
    public FigureTable first(int most, Cell note) {
        List<Cell> said = new ArrayList<>(notes);
        said.add(note);
        return new FigureTable(
                key, caption, rowHeading, chart, columns, rows.subList(0, Math.min(most, rows.size())), said, captions);
    }

    /** The same table with what is written around its charts. */
    FigureTable captioned(List<ChartCaption> around) {
        return new FigureTable(key, caption, rowHeading, chart, columns, rows, notes, around);
    }

    /**
     * The cell of a row under a column.
     *
     * @param row one of the rows
     * @param column the key of a column
     * @return the cell
     * @throws IllegalArgumentException if there is no such column
     */
    public Cell cell(Row row, String column) {
        return find(row, column)
                .orElseThrow(() -> new IllegalArgumentException("Table " + key + ": no column '" + column + "'; it has "
                        + columns.stream().map(Column::key).toList()));
    }

    /**
     * The cell of a row under a column that the table may have.
     *
     * @param row one of the rows
     * @param column the key of a column
     * @return the cell; empty if there is no such column
     */
    public Optional<Cell> find(Row row, String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(column)) {
                return Optional.of(row.cells().get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * What its chart draws.
     *
     * @return for each row the parts that it has in a bar, in order; where all rows are one bar, a part each at most
     */
    public List<List<BarPart>> bars() {
        return rows.stream()
                .map(row -> switch (chart) {
                    case NONE, LINES -> List.<BarPart>of();
                    case ROWS ->
                        row.cells().isEmpty()
                                ? List.<BarPart>of()
                                : part(row.title().mark(), row.cells().get(0)).toList();
                    case COLUMNS ->
                        IntStream.range(0, columns.size())
                                .boxed()
                                .flatMap(i ->
                                        part(columns.get(i).mark(), row.cells().get(i)))
                                .toList();
                })
                .toList();
    }

    /** {@return what is written around its chart of bars; empty if it has none} */
    public Optional<ChartCaption> barCaption() {
        return chart == Chart.LINES ? Optional.empty() : captions.stream().findFirst();
    }

    private static Stream<BarPart> part(Optional<StatusMark> mark, Cell cell) {
        return cell instanceof Cell.Count count && count.count() > 0
                ? mark.stream().map(status -> new BarPart(status, count))
                : Stream.empty();
    }

    /**
     * {@return whether its texts are too long to be read side by side, as those of updates may be, so that each of a row is better
     * below the one before it}
     */
    public boolean isOfLongTexts() {
        if (columns.size() <= MOST_WIDE) {
            return false;
        }
        int[] longest = new int[columns.size()];
        for (Row row : rows) {
            for (int i = 0; i < longest.length; i++) {
                longest[i] = Math.max(longest[i], row.cells().get(i).shown().length());
            }
        }
        return IntStream.of(longest).sum() > MOST_BESIDE;
    }

    /** {@return whether it is short enough to be on one sheet of paper whole} */
    public boolean isBrief() {
        return rows.size() <= MOST_BRIEF;
    }
}
