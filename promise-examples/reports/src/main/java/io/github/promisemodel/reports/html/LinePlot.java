package io.github.promisemodel.reports.html;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.html.LineChart.DateMark;
import io.github.promisemodel.reports.html.LineChart.KeyItem;
import io.github.promisemodel.reports.html.LineChart.Level;
import io.github.promisemodel.reports.html.LineChart.Line;
import io.github.promisemodel.reports.html.LineChart.Point;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.StatusMark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Where the values of one measure are in its chart: dates to the right by their last days, numbers up. */
final class LinePlot {

    private static final String OBSERVED = FigureTable.SERIES_STYLE + "observed";
    private static final String TARGET = FigureTable.SERIES_STYLE + "target";
    private static final String MEDIAN = FigureTable.SERIES_STYLE + "median";

    /** Where the first and the last point are, in thousandths of a per cent; what is left of them is for the scale. */
    private static final long FIRST = 14_000;

    private static final long LAST = 95_000;

    /** How far apart numbers are at the least, which have room next to each other on a narrow screen. */
    private static final long BETWEEN_NUMBERS = 11_000;

    /** Of more points than this the numbers of the first and the last alone are shown, for lines would cross those between. */
    private static final int FEW = 8;

    /** A row that has a number of the unit of the chart. */
    private record Value(StatusMark mark, Cell of, Optional<Cell.Date> date, Cell.Quantity cell, BigDecimal number) {

        LocalDate day() {
            return date.orElseThrow().date().end();
        }
    }

    private final FigureTable table;
    private final List<Row> rows;
    private final Labels labels;
    private final Optional<String> unit;
    private LineScale scale = new LineScale(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
    private LocalDate first = LocalDate.MIN;
    private long days = 1;

    LinePlot(FigureTable table, List<Row> rows, Labels labels) {
        this.table = table;
        this.rows = rows;
        this.labels = labels;
        this.unit = rows.stream()
                .filter(row ->
                        isOf(row, OBSERVED) && table.cell(row, FigureTable.SERIES_VALUE) instanceof Cell.Quantity)
                .findFirst()
                .flatMap(row -> ((Cell.Quantity) table.cell(row, FigureTable.SERIES_VALUE)).unit());
    }

    private boolean isOf(Row row, String style) {
        return table.cell(row, FigureTable.SERIES_KIND)
                .mark()
                .filter(mark -> mark.style().equals(style))
                .isPresent();
    }

    private Optional<Value> value(Row row) {
        Cell cell = table.cell(row, FigureTable.SERIES_VALUE);
        Cell date = table.cell(row, FigureTable.SERIES_DATE);
        Optional<StatusMark> mark = table.cell(row, FigureTable.SERIES_KIND).mark();
        if (mark.isEmpty()
                || !(cell instanceof Cell.Quantity quantity)
                || !quantity.unit().equals(unit)) {
            return Optional.empty();
        }
        return LineChart.number(cell)
                .map(number -> new Value(
                        mark.get(),
                        table.cell(row, "value-of"),
                        Optional.of(date).filter(Cell.Date.class::isInstance).map(Cell.Date.class::cast),
                        quantity,
                        number));
    }

    /** The chart, if there are observed points of two dates. */
    Optional<LineChart> chart(String id) {
        List<Value> values = rows.stream().flatMap(row -> value(row).stream()).toList();
        List<Value> levels = values.stream().filter(LinePlot::isLevel).toList();
        List<Value> dated = values.stream()
                .filter(value -> !isLevel(value) && value.date().isPresent())
                .toList();
        List<Value> observed = dated.stream()
                .filter(value -> value.mark().style().equals(OBSERVED))
                .toList();
        if (observed.stream().map(Value::day).distinct().count() < 2) {
            return Optional.empty();
        }
        first = dated.stream().map(Value::day).min(LocalDate::compareTo).orElseThrow();
        days = ChronoUnit.DAYS.between(
                first, dated.stream().map(Value::day).max(LocalDate::compareTo).orElseThrow());
        List<BigDecimal> numbers = new ArrayList<>();
        levels.forEach(value -> numbers.add(value.number()));
        dated.forEach(value -> numbers.add(value.number()));
        scale = LineScale.of(numbers);
        Cell title = rows.get(0).title();
        return Optional.of(new LineChart(
                id,
                title,
                labels.text("page.line-values", table.caption(), title.shown()),
                description(observed, values),
                scale.marks().stream()
                        .map(mark -> new Level("mark", y(mark), labels.phrases().number(mark)))
                        .toList(),
                levels.stream()
                        .map(value -> new Level(
                                value.mark().style(),
                                y(value.number()),
                                value.cell().shown()))
                        .toList(),
                lines(),
                points(dated),
                dates(dated),
                key(values, observed),
                scale.isCut() ? labels.text("page.line-cut", scale.marks().get(0)) : ""));
    }

    private static boolean isLevel(Value value) {
        return value.mark().style().equals(TARGET) || value.mark().style().equals(MEDIAN);
    }

    // ------------------------------------------------------------------------

    private int y(BigDecimal number) {
        return LineChart.TOP + scale.below(number, LineChart.HEIGHT);
    }

    private long x(LocalDate day) {
        return FIRST + (LAST - FIRST) * ChronoUnit.DAYS.between(first, day) / days;
    }

    private static String percent(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).toPlainString() + "%";
    }

    /** Between observed values next to each other, unless the one or the other is no point, or they cover different lengths of time. */
    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Optional<Value> before = Optional.empty();
        Optional<Period> lengthBefore = Optional.empty();
        for (Row row : rows) {
            if (isOf(row, OBSERVED)) {
                Optional<Value> here = value(row).filter(value -> value.date().isPresent());
                Optional<Period> length = length(table.cell(row, FigureTable.SERIES_PERIOD));
                if (before.isPresent() && here.isPresent() && length.equals(lengthBefore)) {
                    lines.add(new Line(
                            percent(x(before.get().day())),
                            y(before.get().number()),
                            percent(x(here.get().day())),
                            y(here.get().number())));
                }
                before = here;
                lengthBefore = length;
            }
        }
        return lines;
    }

    private static Optional<Period> length(Cell period) {
        if (!(period instanceof Cell.Date covered)) {
            return Optional.empty();
        }
        PartialDate date = covered.date();
        return Optional.of(Period.between(date.start(), date.end().plusDays(1)));
    }

    /** The last observed number is shown, and each before it that is far enough from the next that is; of many the first alone. */
    private List<Point> points(List<Value> dated) {
        List<Value> observed = dated.stream().filter(LinePlot::isObserved).toList();
        Deque<Point> points = new ArrayDeque<>();
        long next = Long.MAX_VALUE;
        for (int i = dated.size() - 1; i >= 0; i--) {
            Value value = dated.get(i);
            long x = x(value.day());
            boolean isOne = observed.size() <= FEW
                    || value.equals(observed.get(0))
                    || value.equals(observed.get(observed.size() - 1));
            boolean shown = isObserved(value) && isOne && next - x >= BETWEEN_NUMBERS;
            next = shown ? x : next;
            points.addFirst(new Point(
                    value.mark(),
                    percent(x),
                    y(value.number()),
                    labels.text("page.line-values", said(value), value.cell().shown()),
                    shown ? labels.phrases().number(value.number()) : ""));
        }
        // What is observed is above the rest.
        return points.stream()
                .sorted(Comparator.comparing(point -> point.mark().style().equals(OBSERVED)))
                .toList();
    }

    private static boolean isObserved(Value value) {
        return value.mark().style().equals(OBSERVED);
    }

    private static String said(Value value) {
        return value.date().map(Cell.Date::shown).orElse("");
    }

    /** The first and the last; those between them would have no room on a narrow screen. */
    private List<DateMark> dates(List<Value> dated) {
        Comparator<Value> byDay = Comparator.comparing(Value::day);
        Value earliest = dated.stream().min(byDay).orElseThrow();
        Value latest = dated.stream().max(byDay).orElseThrow();
        return List.of(
                new DateMark(percent(x(earliest.day())), said(earliest), "first"),
                new DateMark(percent(x(latest.day())), said(latest), "last"));
    }

    private List<KeyItem> key(List<Value> values, List<Value> observed) {
        List<KeyItem> key = new ArrayList<>();
        key.add(new KeyItem(observed.get(0).mark(), Cell.EMPTY, ""));
        for (Value value : values) {
            if (!value.mark().style().equals(OBSERVED)
                    && (isLevel(value) || value.date().isPresent())) {
                key.add(new KeyItem(value.mark(), value.of(), dated(value)));
            }
        }
        return key;
    }

    /** A number with its date, if it has one. */
    private String dated(Value value) {
        return value.date()
                .map(date -> labels.text("baseline.dated", value.cell().shown(), date.shown()))
                .orElse(value.cell().shown());
    }

    private String description(List<Value> observed, List<Value> values) {
        Comparator<Value> bySize = Comparator.comparing(Value::number);
        List<String> parts = new ArrayList<>();
        parts.add(labels.text(
                "page.line-span",
                observed.size(),
                said(observed.get(0)),
                said(observed.get(observed.size() - 1)),
                observed.stream().min(bySize).orElseThrow().cell().shown(),
                observed.stream().max(bySize).orElseThrow().cell().shown()));
        for (Value value : values) {
            if (!value.mark().style().equals(OBSERVED)
                    && (isLevel(value) || value.date().isPresent())) {
                String whose = value.of().isEmpty()
                        ? value.mark().word()
                        : labels.text(
                                "page.bar-part", value.mark().word(), value.of().shown());
                parts.add(labels.text("page.line-values", whose, dated(value)));
            }
        }
        return labels.groups(parts);
    }
}
