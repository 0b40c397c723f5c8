package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.LineValues;
import io.github.promisemodel.reports.figures.LineValues.Value;
import io.github.promisemodel.reports.html.LineChart.Level;
import io.github.promisemodel.reports.html.LineChart.Line;
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

    private final LineValues values;

    LineLevels(LineValues values) {
        this.values = values;
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
        return values.from(level)
                .filter(day -> day.isAfter(values.first()))
                .map(day -> LineFrame.percent(frame.x(day)))
                .orElse(LEFT);
    }

    private String right(Value level, LineFrame frame) {
        return values.until(level)
                .filter(day -> day.isBefore(values.last()))
                .map(day -> LineFrame.percent(frame.x(day.plusDays(1))))
                .orElse(RIGHT);
    }

    /** From each target to the next, where that follows it without a gap; a median that starts anew has nothing to do with the one before. */
    List<Level> risers(List<Value> levels, LineFrame frame) {
        List<Level> risers = new ArrayList<>();
        for (int i = 1; i < levels.size(); i++) {
            Value before = levels.get(i - 1);
            Value after = levels.get(i);
            Optional<LocalDate> day = values.from(after);
            boolean follows = TARGET.equals(before.style())
                    && TARGET.equals(after.style())
                    && day.isPresent()
                    && day.equals(values.until(before).map(end -> end.plusDays(1)));
            if (follows && day.get().isAfter(values.first())) {
                String x = LineFrame.percent(frame.x(day.get()));
                risers.add(new Level(after.style(), new Line(x, frame.y(before.number()), x, frame.y(after.number()))));
            }
        }
        return risers;
    }
}
