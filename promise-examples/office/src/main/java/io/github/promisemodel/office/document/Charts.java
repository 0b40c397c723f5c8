package io.github.promisemodel.office.document;

import io.github.promisemodel.reports.figures.ChartCaption;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.LineScale;
import io.github.promisemodel.reports.figures.LineValues;
import io.github.promisemodel.reports.figures.TableSeries;
import io.github.promisemodel.reports.html.BarChart;
import io.github.promisemodel.reports.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * The charts of tables, as an office program draws them itself: their numbers can be changed in it. There are as many as a reader looks
 * at; the tables beneath have the rest.
 */
final class Charts {

    /** More bars have no room on a sheet. */
    static final int MOST_BARS = 30;

    /** So many charts of one table are drawn. */
    static final int MOST_LINES = 40;

    private final WordFile file;
    private final Labels labels;
    private final Date date;
    private int lines;

    /** Charts of a file that says of itself that it is of a date. */
    Charts(WordFile file, Labels labels, Date date) {
        this.file = file;
        this.date = date;
        this.labels = labels;
    }

    /** The bars of a table, which are at most {@link #MOST_BARS}. */
    Drawing bars(FigureTable table, BarChart chart) {
        try (ChartSheet sheet = new ChartSheet(date)) {
            return new Bars(chart).drawing(table, file, sheet);
        }
    }

    /**
     * Values that are drawn.
     *
     * @param values the values
     * @param caption what is written around their chart, if the table says
     */
    record Series(LineValues values, Optional<ChartCaption> caption) {}

    /** The series of a table that are drawn, in its order. Those of one breakdown share a scale. */
    List<Series> lines(FigureTable table) {
        List<TableSeries> all = TableSeries.of(table);
        List<Series> drawn = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            LineValues values = new LineValues(table, all.get(i), labels);
            if (values.isDrawn()) {
                drawn.add(new Series(values, table.lineCaption(i)));
            }
        }
        return drawn;
    }

    /** The scales of series, those next to each other that are of one breakdown on one. */
    List<LineScale> scales(List<Series> all) {
        List<LineScale> scales = new ArrayList<>();
        List<BigDecimal> numbers = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < all.size(); i++) {
            numbers.addAll(all.get(i).values().numbers());
            boolean isLast = i + 1 == all.size()
                    || !all.get(i)
                            .values()
                            .series()
                            .isBeside(all.get(i + 1).values().series());
            if (isLast) {
                LineScale scale = LineScale.of(numbers);
                for (int k = start; k <= i; k++) {
                    scales.add(scale);
                }
                numbers.clear();
                start = i + 1;
            }
        }
        return scales;
    }

    Drawing line(LineValues values, LineScale scale) {
        try (ChartSheet sheet = new ChartSheet(date)) {
            return new Lines(values, scale, sheet).drawing(file, "line-" + ++lines);
        }
    }
}
