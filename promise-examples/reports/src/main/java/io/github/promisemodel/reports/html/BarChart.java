package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.FigureTable.BarPart;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.StatusMark;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stacked bars that show the counts of the table beneath them.
 *
 * @param bars the bars, from top to bottom
 * @param legend the statuses in them
 */
public record BarChart(List<Bar> bars, List<StatusMark> legend) {

    /** Copies the lists. */
    public BarChart {
        bars = List.copyOf(bars);
        legend = List.copyOf(legend);
    }

    /** {@return whether its parts are key enough, for they are of one bar} */
    public boolean isSingle() {
        return bars.size() == 1;
    }

    /**
     * A bar, as wide as the page.
     *
     * @param id its id in the page
     * @param reference what people call what it is of, if that is shown; otherwise empty
     * @param label what it is of, if it is not of the whole table
     * @param title its name for those who do not see it
     * @param description the counts in it, in words
     * @param parts its parts, from left to right
     */
    public record Bar(
            String id, String reference, Optional<Cell> label, String title, String description, List<Part> parts) {

        /** Copies the parts. */
        public Bar {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a bar.
     *
     * @param mark its status
     * @param count how many it counts
     * @param shown how many it counts, as the table shows it
     * @param x where it begins, as a percentage of the bar
     * @param width how wide it is, as a percentage of the bar
     * @param middle where its middle is, as a percentage of the bar
     * @param wide whether there is room in it for its letter and its count
     */
    public record Part(
            StatusMark mark, long count, String shown, String x, String width, String middle, boolean wide) {}

    /** A tenth of a narrow screen has room for a letter and two digits. */
    private static final BigInteger LEAST_WIDE = BigInteger.TEN;

    private static final BigInteger STEPS = BigInteger.valueOf(100_000);

    /**
     * The chart of a table.
     *
     * @param table the table
     * @param labels the words
     * @return its chart, if it is to have one and counts anything
     */
    public static Optional<BarChart> of(FigureTable table, Labels labels) {
        List<Bar> bars = new ArrayList<>();
        List<List<BarPart>> parts = table.bars();
        if (table.chart() == FigureTable.Chart.ROWS) {
            add(
                    bars,
                    table,
                    Optional.empty(),
                    parts.stream().flatMap(List::stream).toList(),
                    labels);
        } else {
            for (int i = 0; i < parts.size(); i++) {
                add(bars, table, Optional.of(table.rows().get(i)), parts.get(i), labels);
            }
        }
        return bars.isEmpty() ? Optional.empty() : Optional.of(new BarChart(bars, legend(table, bars)));
    }

    /** The statuses that are in a bar, in the order of their scale. */
    private static List<StatusMark> legend(FigureTable table, List<Bar> bars) {
        Set<StatusMark> shown = bars.stream()
                .flatMap(bar -> bar.parts().stream())
                .map(Part::mark)
                .collect(Collectors.toSet());
        return Stream.concat(
                        table.rows().stream().map(row -> row.title().mark()),
                        table.columns().stream().map(Column::mark))
                .flatMap(Optional::stream)
                .filter(shown::contains)
                .distinct()
                .toList();
    }

    private static void add(List<Bar> bars, FigureTable table, Optional<Row> row, List<BarPart> counts, Labels labels) {
        if (counts.isEmpty()) {
            return;
        }
        BigInteger whole = counts.stream()
                .map(part -> BigInteger.valueOf(part.count().count()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        List<Part> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        BigInteger before = BigInteger.ZERO;
        for (BarPart each : counts) {
            BigInteger count = BigInteger.valueOf(each.count().count());
            long from = place(before, whole);
            before = before.add(count);
            long to = place(before, whole);
            String shown = each.count().shown();
            parts.add(new Part(
                    each.mark(),
                    each.count().count(),
                    shown,
                    percent(from),
                    percent(to - from),
                    percent((from + to) / 2),
                    count.multiply(LEAST_WIDE).compareTo(whole) >= 0));
            words.add(labels.text("page.bar-part", shown, each.mark().word()));
        }
        words.add(labels.text("page.bar-whole", labels.phrases().number(new BigDecimal(whole))));
        String name = row.map(Row::shown).orElse("");
        bars.add(new Bar(
                "bar-" + table.key() + "-" + bars.size(),
                row.map(Row::reference).orElse(""),
                row.map(Row::title),
                name.isEmpty() ? table.caption() : labels.text("page.bar-of", table.caption(), name),
                labels.list(words),
                parts));
    }

    /** How far from the start of a bar it is, in thousandths of a per cent; counts may be as large as they like. */
    private static long place(BigInteger before, BigInteger whole) {
        return before.multiply(STEPS).divide(whole).longValue();
    }

    /** Thousandths of a per cent as a percentage. */
    private static String percent(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).toPlainString() + "%";
    }
}
