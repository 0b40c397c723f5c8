package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.LineValues.KeyItem;
import io.github.promisemodel.reports.words.StatusMark;
import java.util.List;

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
 * @param levels what holds at any date, or from one to another: a target, a median
 * @param risers where a target gives way to another
 * @param lines the lines between points
 * @param points the points, of which later ones are drawn above earlier ones
 * @param dates the dates beneath it
 * @param key what is in it; empty in one of several side by side, in which there is nothing but what is observed
 * @param note what has to be said of its scale; empty for nothing
 */
public record LineChart(
        String id,
        Cell title,
        String name,
        String description,
        List<ScaleMark> marks,
        List<Level> levels,
        List<Level> risers,
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
        risers = List.copyOf(risers);
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
     * A number of the scale.
     *
     * @param y how far it is from the top, in pixels
     * @param shown the number
     */
    public record ScaleMark(int y, String shown) {}

    /**
     * A number all along, or from one date to another, or the way from one such number to the next.
     *
     * @param style its style
     * @param line where it is
     */
    public record Level(String style, Line line) {}

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
}
