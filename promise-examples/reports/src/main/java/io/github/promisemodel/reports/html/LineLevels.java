package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.figures.TableSeries;
import io.github.promisemodel.reports.html.LineChart.Level;
import io.github.promisemodel.reports.html.LineChart.Line;
import io.github.promisemodel.reports.html.LinePlot.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Targets and medians in a chart: one that always holds is a line from side to side, one that holds from a day to another a step. What
 * holds on none of the days of the chart is not drawn.
 */
final class LineLevels {

    private static final String TARGET = FigureTable.SERIES_STYLE + "target";

    /** Where a line begins that has no first day, right of the scale. */
    private static final String LEFT = "12%";

    private static final String RIGHT = "100%";

    private final TableSeries series;
    private final LocalDate first;
    private final LocalDate last;

    LineLevels(TableSeries series, LocalDate first, LocalDate last) {
        this.series = series;
        this.first = first;
        this.last = last;
    }

    /** Whether a row holds from one day on, or up to one. */
    static boolean isStep(TableSeries series, Row row) {
        return from(series, row).isPresent() || until(series, row).isPresent();
    }

    private static Optional<LocalDate> from(TableSeries series, Row row) {
        return series.date(row, FigureTable.SERIES_FROM).map(Cell.Date::date).map(date -> date.start());
    }

    private static Optional<LocalDate> until(TableSeries series, Row row) {
        return series.date(row, FigureTable.SERIES_UNTIL).map(Cell.Date::date).map(date -> date.end());
    }

    /** Whether it holds on any day of the chart. */
    boolean isDrawn(Value level) {
        return from(series, level.row()).filter(day -> day.isAfter(last)).isEmpty()
                && until(series, level.row()).filter(day -> day.isBefore(first)).isEmpty();
    }

    /** The lines of levels that are drawn. */
    List<Level> levels(List<Value> levels, LineFrame frame) {
        return levels.stream()
                .map(level -> {
                    int y = frame.y(level.number());
                    return new Level(level.style(), new Line(left(level, frame), y, right(level, frame), y));
                })
                .toList();
    }

    private String left(Value level, LineFrame frame) {
        return from(series, level.row())
                .filter(day -> day.isAfter(first))
                .map(day -> LineFrame.percent(frame.x(day)))
                .orElse(LEFT);
    }

    private String right(Value level, LineFrame frame) {
        return until(series, level.row())
                .filter(day -> day.isBefore(last))
                .map(day -> LineFrame.percent(frame.x(day.plusDays(1))))
                .orElse(RIGHT);
    }

    /** From each target to the next, where that follows it without a gap; a median that starts anew has nothing to do with the one before. */
    List<Level> risers(List<Value> levels, LineFrame frame) {
        List<Level> risers = new ArrayList<>();
        for (int i = 1; i < levels.size(); i++) {
            Value before = levels.get(i - 1);
            Value after = levels.get(i);
            Optional<LocalDate> day = from(series, after.row());
            boolean follows = TARGET.equals(before.style())
                    && TARGET.equals(after.style())
                    && day.isPresent()
                    && day.equals(until(series, before.row()).map(end -> end.plusDays(1)));
            if (follows && day.get().isAfter(first)) {
                String x = LineFrame.percent(frame.x(day.get()));
                risers.add(new Level(after.style(), new Line(x, frame.y(before.number()), x, frame.y(after.number()))));
            }
        }
        return risers;
    }
}
