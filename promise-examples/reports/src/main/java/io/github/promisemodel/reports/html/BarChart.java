package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import io.github.promisemodel.reports.words.StatusMark;
import java.math.BigDecimal;
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
    private static final int ROOM = 10;

    private static final int STEPS = 100_000;

    /**
     * The chart of a table.
     *
     * @param table the table
     * @param labels the words
     * @return its chart, if it is to have one and counts anything
     */
    static Optional<BarChart> of(FigureTable table, Labels labels) {
        List<Bar> bars = new ArrayList<>();
        switch (table.chart()) {
            case NONE -> {
                return Optional.empty();
            }
            case ROWS -> {
                List<Counted> counts = table.rows().stream()
                        .filter(row -> row.title().mark().isPresent())
                        .map(row -> new Counted(
                                row.title().mark().get(), row.cells().get(0)))
                        .toList();
                add(bars, table, "", Optional.empty(), counts, labels);
            }
            case COLUMNS -> {
                for (Row row : table.rows()) {
                    add(bars, table, row.reference(), Optional.of(row.title()), counts(table, row), labels);
                }
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

    /** The cell that counts a status. */
    private record Counted(StatusMark mark, Cell cell) {
        long count() {
            return cell instanceof Cell.Count counted ? counted.count() : 0;
        }
    }

    private static List<Counted> counts(FigureTable table, Row row) {
        List<Counted> counts = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.mark().isPresent()) {
                counts.add(new Counted(column.mark().get(), row.cells().get(i)));
            }
        }
        return counts;
    }

    private static void add(
            List<Bar> bars,
            FigureTable table,
            String reference,
            Optional<Cell> label,
            List<Counted> counts,
            Labels labels) {
        List<Counted> some = counts.stream().filter(each -> each.count() > 0).toList();
        long whole = some.stream().mapToLong(Counted::count).sum();
        if (whole == 0) {
            return;
        }
        List<Part> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        long before = 0;
        for (Counted each : some) {
            long from = STEPS * before / whole;
            before += each.count();
            long to = STEPS * before / whole;
            parts.add(new Part(
                    each.mark(),
                    each.count(),
                    each.cell().shown(),
                    percent(from),
                    percent(to - from),
                    percent((from + to) / 2),
                    100 * each.count() >= ROOM * whole));
            words.add(labels.text(
                    "page.bar-part", each.cell().shown(), each.mark().word()));
        }
        words.add(labels.text("page.bar-whole", new Phrases(labels).count(whole)));
        String of = label.map(Cell::shown).orElse("");
        String name = reference.isEmpty() ? of : reference + " " + of;
        bars.add(new Bar(
                "bar-" + table.key() + "-" + bars.size(),
                reference,
                label,
                name.isEmpty() ? table.caption() : labels.text("page.bar-of", table.caption(), name),
                labels.list(words),
                parts));
    }

    /** Thousandths of a per cent as a percentage. */
    private static String percent(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).toPlainString() + "%";
    }
}
