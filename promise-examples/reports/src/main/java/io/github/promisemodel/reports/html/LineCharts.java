package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.ChartCaption;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.LineScale;
import io.github.promisemodel.reports.figures.LineValues;
import io.github.promisemodel.reports.figures.TableSeries;
import io.github.promisemodel.reports.words.Labels;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Line charts that belong together: that of a measure alone, or one for each category of a breakdown, side by side and with one scale.
 *
 * @param title what is broken down, and by what; empty for one chart alone
 * @param charts the charts, at least one
 * @param note what has to be said of the scale that they share; empty for nothing
 * @param caption what is written around them, if the table says it
 */
public record LineCharts(Optional<Cell> title, List<LineChart> charts, String note, Optional<ChartCaption> caption) {

    /** Copies the charts. */
    public LineCharts {
        charts = List.copyOf(charts);
    }

    /**
     * The charts of a table.
     *
     * @param table the table
     * @param labels the words
     * @return a chart for each of its things that has points of two dates or more, those of one breakdown together; none if the table is
     *     to have no lines
     */
    static List<LineCharts> of(FigureTable table, Labels labels) {
        List<LineCharts> all = new ArrayList<>();
        List<LinePlot> together = new ArrayList<>();
        int drawn = 0;
        List<TableSeries> series = TableSeries.of(table);
        for (int i = 0; i < series.size(); i++) {
            LineValues values = new LineValues(table, series.get(i), labels);
            if (values.isDrawn()) {
                together.add(new LinePlot(values, table.lineCaption(i), labels));
            }
            boolean isLast = i + 1 == series.size() || !series.get(i).isBeside(series.get(i + 1));
            if (isLast && !together.isEmpty()) {
                all.add(of(table, together, labels, drawn));
                drawn += together.size();
                together.clear();
            }
        }
        return all;
    }

    private static LineCharts of(FigureTable table, List<LinePlot> plots, Labels labels, int drawn) {
        List<BigDecimal> numbers = new ArrayList<>();
        plots.forEach(plot -> numbers.addAll(plot.values().numbers()));
        LocalDate first = plots.stream()
                .map(plot -> plot.values().first())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = plots.stream()
                .map(plot -> plot.values().last())
                .max(LocalDate::compareTo)
                .orElseThrow();
        LineFrame frame = new LineFrame(LineScale.of(numbers), first, last);
        List<LineChart> charts = new ArrayList<>();
        for (LinePlot plot : plots) {
            charts.add(plot.chart("line-" + table.key() + "-" + (drawn + charts.size()), frame));
        }
        TableSeries any = plots.get(0).values().series();
        String note = frame.scale().isCut()
                ? labels.text("page.line-cut", frame.scale().marks().get(0))
                : "";
        return new LineCharts(
                any.dimension()
                        .map(dimension -> Cell.sentence(
                                labels.text("breakdown", any.title().shown(), dimension.shown()))),
                charts,
                note,
                plots.get(0).caption());
    }
}
