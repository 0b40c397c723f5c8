package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.StatusMark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is observed of a measure over time, as the table beneath it has it: points where dates and numbers are, and lines between
 * those of one kind that are next to each other. Where a value is suppressed, not exact or of another length of time, the line has a
 * gap; nothing is drawn where nothing is known.
 *
 * @param id its id in the page
 * @param title what is measured
 * @param name its name for those who do not see it
 * @param description what it shows, in words
 * @param marks the numbers of its scale, from the foot up
 * @param levels what holds at any date: a target, a median
 * @param lines the lines between points
 * @param points the points, of which later ones are drawn above earlier ones
 * @param dates the dates beneath it
 * @param key what is in it
 * @param note what has to be said of its scale; empty for nothing
 */
public record LineChart(
        String id,
        Cell title,
        String name,
        String description,
        List<Level> marks,
        List<Level> levels,
        List<Line> lines,
        List<Point> points,
        List<DateMark> dates,
        List<KeyItem> key,
        String note) {

    /** How high the room for points is, in pixels. */
    static final int HEIGHT = 180;

    /** How much room is above that, for the number of a point. */
    static final int TOP = 24;

    /** Copies the lists. */
    public LineChart {
        marks = List.copyOf(marks);
        levels = List.copyOf(levels);
        lines = List.copyOf(lines);
        points = List.copyOf(points);
        dates = List.copyOf(dates);
        key = List.copyOf(key);
    }

    /** {@return how high it is with what is above and beneath the points, in pixels} */
    public int height() {
        return TOP + HEIGHT + 32;
    }

    /** {@return where the dates are, in pixels from the top} */
    public int foot() {
        return TOP + HEIGHT;
    }

    /**
     * A number all along.
     *
     * @param style its style; of the scale {@code mark}
     * @param y how far it is from the top, in pixels
     * @param shown the number
     */
    public record Level(String style, int y, String shown) {}

    /**
     * A line from a point to the next.
     *
     * @param x1 where it begins, as a percentage of the width
     * @param y1 where it begins, in pixels from the top
     * @param x2 where it ends
     * @param y2 where it ends
     */
    public record Line(String x1, int y1, String x2, int y2) {}

    /**
     * A value at a date.
     *
     * @param mark what it is
     * @param x where it is, as a percentage of the width
     * @param y where it is, in pixels from the top
     * @param said its number and its date
     * @param shown its number, if there is room for it; otherwise empty
     */
    public record Point(StatusMark mark, String x, int y, String said, String shown) {}

    /**
     * A date beneath the chart.
     *
     * @param x where it is, as a percentage of the width
     * @param shown the date
     * @param place whether it is the {@code first} or the {@code last}
     */
    public record DateMark(String x, String shown, String place) {}

    /**
     * What is in the chart.
     *
     * @param mark its mark
     * @param of whose it is, in the plan's words; empty if that is not said
     * @param shown its number and date; empty for several
     */
    public record KeyItem(StatusMark mark, Cell of, String shown) {}

    /**
     * The charts of a table.
     *
     * @param table the table
     * @param labels the words
     * @return a chart for each of its things that has points of two dates or more; none if the table is to have no lines
     */
    static List<LineChart> of(FigureTable table, Labels labels) {
        List<LineChart> charts = new ArrayList<>();
        if (table.chart() != FigureTable.Chart.LINES) {
            return charts;
        }
        int start = 0;
        List<Row> rows = table.rows();
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !isOfSame(table, rows.get(start), rows.get(i))) {
                new LinePlot(table, rows.subList(start, i), labels)
                        .chart("line-" + table.key() + "-" + charts.size())
                        .ifPresent(charts::add);
                start = i;
            }
        }
        return charts;
    }

    private static boolean isOfSame(FigureTable table, Row first, Row other) {
        return first.id().equals(other.id())
                && first.title().equals(other.title())
                && table.cell(first, FigureTable.OWNER).equals(table.cell(other, FigureTable.OWNER));
    }

    /** The number of a cell, if it is exact. */
    static Optional<BigDecimal> number(Cell cell) {
        return cell instanceof Cell.Quantity quantity && quantity.amount().isExact()
                ? Optional.of(quantity.amount().number())
                : Optional.empty();
    }
}
