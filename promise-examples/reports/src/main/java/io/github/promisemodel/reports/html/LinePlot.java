package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.LineValues;
import io.github.promisemodel.reports.figures.LineValues.Value;
import io.github.promisemodel.reports.html.LineChart.DateMark;
import io.github.promisemodel.reports.html.LineChart.Line;
import io.github.promisemodel.reports.html.LineChart.Point;
import io.github.promisemodel.reports.html.LineChart.ScaleMark;
import io.github.promisemodel.reports.words.Labels;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The values of one measure, or of one category of it, as they are drawn. */
final class LinePlot {

    /** How far apart numbers are at the least, which have room next to each other on a narrow screen. */
    private static final long BETWEEN_NUMBERS = 11_000;

    /** The same in one of several charts side by side. */
    private static final long BETWEEN_NUMBERS_BESIDE = 24_000;

    private final LineValues values;
    private final Labels labels;

    LinePlot(LineValues values, Labels labels) {
        this.values = values;
        this.labels = labels;
    }

    LineValues values() {
        return values;
    }

    /** The chart within a frame. */
    LineChart chart(String id, LineFrame frame) {
        LineLevels levels = new LineLevels(values);
        return new LineChart(
                id,
                values.title(),
                values.name(),
                values.description(),
                frame.scale().marks().stream()
                        .map(mark ->
                                new ScaleMark(frame.y(mark), labels.phrases().number(mark)))
                        .toList(),
                levels.levels(values.levels(), frame),
                levels.risers(values.levels(), frame),
                lines(frame),
                points(frame),
                dates(frame),
                isBeside() ? List.of() : values.key(),
                frame.scale().isCut() && !isBeside()
                        ? labels.text("page.line-cut", frame.scale().marks().get(0))
                        : "");
    }

    private boolean isBeside() {
        return values.series().category().isPresent();
    }

    // ------------------------------------------------------------------------

    private static String x(LineFrame frame, Value value) {
        return LineFrame.percent(frame.x(value.day()));
    }

    private List<Line> lines(LineFrame frame) {
        List<Line> lines = new ArrayList<>();
        for (List<Value> course : values.courses()) {
            for (int i = 1; i < course.size(); i++) {
                Value before = course.get(i - 1);
                Value here = course.get(i);
                lines.add(new Line(x(frame, before), frame.y(before.number()), x(frame, here), frame.y(here.number())));
            }
        }
        return lines;
    }

    /** The last observed number is shown, and each before it that is far enough from the next that is; of many the first alone. */
    private List<Point> points(LineFrame frame) {
        long apart = isBeside() ? BETWEEN_NUMBERS_BESIDE : BETWEEN_NUMBERS;
        Deque<Point> points = new ArrayDeque<>();
        long next = Long.MAX_VALUE;
        for (int i = values.dated().size() - 1; i >= 0; i--) {
            Value value = values.dated().get(i);
            long x = frame.x(value.day());
            boolean shown = values.isNumbered(value) && next - x >= apart;
            next = shown ? x : next;
            points.addFirst(new Point(
                    value.mark(),
                    LineFrame.percent(x),
                    frame.y(value.number()),
                    labels.text("page.line-values", value.said(), value.cell().shown()),
                    shown ? labels.phrases().number(value.number()) : ""));
        }
        // What is observed is above the rest.
        String style = values.observed().get(0).style();
        return points.stream()
                .sorted(Comparator.comparing(point -> point.mark().style().equals(style)))
                .toList();
    }

    /** The first and the last of its own; those between them would have no room on a narrow screen. */
    private List<DateMark> dates(LineFrame frame) {
        Comparator<Value> byDay = Comparator.comparing(Value::day);
        Value earliest = values.dated().stream().min(byDay).orElseThrow();
        Value latest = values.dated().stream().max(byDay).orElseThrow();
        return List.of(
                new DateMark(x(frame, earliest), earliest.said(), "first"),
                new DateMark(x(frame, latest), latest.said(), "last"));
    }
}
