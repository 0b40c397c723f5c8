package io.github.promisemodel.progress;

import io.github.promisemodel.measure.AmountOrder;
import io.github.promisemodel.measure.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Values of one measure in the order of their dates, and the median that they are compared with.
 *
 * <p>A point is useful if it is not on the median. Useful points next to each other on one side of the median are a run, whatever
 * lies on the median between them; where two of them are on different sides, the line crosses it.
 *
 * @param points the values, the earliest first
 * @param median what they are compared with
 */
public record RunChart(List<RunPoint> points, Fraction median) {

    /**
     * Makes a chart, from a copy of the points.
     *
     * @param points the values, the earliest first
     * @param median what they are compared with
     */
    public RunChart {
        points = List.copyOf(points);
        Objects.requireNonNull(median, "median");
    }

    /**
     * The chart of values with their own median: the middle one by size, or half the sum of the two in the middle.
     *
     * @param points the values, the earliest first
     * @return the chart
     * @throws IllegalArgumentException if there are none
     */
    public static RunChart of(List<RunPoint> points) {
        return new RunChart(points, median(points));
    }

    /** The median of values of which there is at least one. */
    static Fraction median(List<RunPoint> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("Run chart of 0 points: there is no median; give one or more");
        }
        List<Fraction> sorted = points.stream().map(RunPoint::value).sorted().toList();
        Fraction low = sorted.get((sorted.size() - 1) / 2);
        Fraction high = sorted.get(sorted.size() / 2);
        return low.plus(high).over(Fraction.ONE.plus(Fraction.ONE));
    }

    /** {@return how many points are not on the median} */
    public int useful() {
        return runs().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return how many useful points the longest run has; 0 if there are none} */
    public int longestRun() {
        return runs().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** {@return how many useful points the last run has; 0 if there are none} */
    public int lastRun() {
        List<Integer> runs = runs();
        return runs.isEmpty() ? 0 : runs.get(runs.size() - 1);
    }

    /** {@return how often the line crosses the median} */
    public int crossings() {
        return Math.max(0, runs().size() - 1);
    }

    /** {@return on which side of the median the last useful point is; equal if there is none} */
    public AmountOrder lastSide() {
        for (int i = points.size() - 1; i >= 0; i--) {
            int side = side(points.get(i));
            if (side != 0) {
                return side > 0 ? AmountOrder.ABOVE : AmountOrder.BELOW;
            }
        }
        return AmountOrder.EQUAL;
    }

    /** How many useful points each run has, in order. */
    private List<Integer> runs() {
        List<Integer> runs = new ArrayList<>();
        int last = 0;
        for (RunPoint point : points) {
            int side = side(point);
            if (side != 0) {
                if (side == last) {
                    runs.set(runs.size() - 1, runs.get(runs.size() - 1) + 1);
                } else {
                    runs.add(1);
                }
                last = side;
            }
        }
        return runs;
    }

    private int side(RunPoint point) {
        return point.value().compareTo(median);
    }
}
