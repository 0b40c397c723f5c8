package io.github.promisemodel.reports.html;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.ChartCaption;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.figures.TableSeries;
import io.github.promisemodel.reports.html.LineChart.DateMark;
import io.github.promisemodel.reports.html.LineChart.KeyItem;
import io.github.promisemodel.reports.html.LineChart.Line;
import io.github.promisemodel.reports.html.LineChart.Point;
import io.github.promisemodel.reports.html.LineChart.ScaleMark;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.StatusMark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values of one measure, or of one category of it, as they are drawn. */
final class LinePlot {

    /** How far apart numbers are at the least, which have room next to each other on a narrow screen. */
    private static final long BETWEEN_NUMBERS = 11_000;

    /** The same in one of several charts side by side. */
    private static final long BETWEEN_NUMBERS_BESIDE = 24_000;

    /** Of more points than this the numbers of the first and the last alone are shown, for lines would cross those between. */
    private static final int FEW = 8;

    /** A row that has a number of the unit of the chart. */
    record Value(Row row, StatusMark mark, Cell of, Optional<Cell.Date> date, Cell.Quantity cell) {

        LocalDate day() {
            return date.orElseThrow().date().end();
        }

        BigDecimal number() {
            return cell.amount().number();
        }

        String style() {
            return mark.style();
        }
    }

    private final FigureTable table;
    private final TableSeries series;
    private final Optional<ChartCaption> caption;
    private final Labels labels;
    private final List<Value> values;
    private final List<Value> dated;
    private final List<Value> observed;

    LinePlot(FigureTable table, TableSeries series, Optional<ChartCaption> caption, Labels labels) {
        this.table = table;
        this.series = series;
        this.caption = caption;
        this.labels = labels;
        this.values = series.rows().stream().flatMap(row -> value(row).stream()).toList();
        this.dated = values.stream()
                .filter(value -> !isLevel(value) && value.date().isPresent())
                .toList();
        this.observed = dated.stream().filter(this::isObserved).toList();
    }

    private Optional<Value> value(Row row) {
        return series.number(row)
                .map(quantity -> new Value(
                        row,
                        series.mark(row).orElseThrow(),
                        table.find(row, FigureTable.SERIES_OF).orElse(Cell.EMPTY),
                        series.date(row, FigureTable.SERIES_DATE),
                        quantity));
    }

    private boolean isLevel(Value value) {
        return series.isLevel(value.row());
    }

    private boolean isObserved(Value value) {
        return series.isObserved(value.row());
    }

    /** Whether there are observed points of two dates. */
    boolean isDrawn() {
        return observed.stream().map(Value::day).distinct().count() > 1;
    }

    TableSeries series() {
        return series;
    }

    Optional<ChartCaption> caption() {
        return caption;
    }

    LocalDate first() {
        return dated.stream().map(Value::day).min(LocalDate::compareTo).orElseThrow();
    }

    LocalDate last() {
        return dated.stream().map(Value::day).max(LocalDate::compareTo).orElseThrow();
    }

    /** Every number that is drawn. */
    List<BigDecimal> numbers() {
        List<BigDecimal> numbers = new ArrayList<>();
        LineLevels levels = new LineLevels(series, first(), last());
        values.stream()
                .filter(value ->
                        isLevel(value) ? levels.isDrawn(value) : value.date().isPresent())
                .map(Value::number)
                .forEach(numbers::add);
        return numbers;
    }

    /** The chart within a frame. */
    LineChart chart(String id, LineFrame frame) {
        Cell title = series.category().orElseGet(series::title);
        String named = series.category()
                .map(category -> labels.text("page.bar-part", series.title().shown(), category.shown()))
                .orElseGet(title::shown);
        LineLevels levels = new LineLevels(series, first(), last());
        List<Value> drawn = values.stream()
                .filter(value -> !isLevel(value) || levels.isDrawn(value))
                .toList();
        return new LineChart(
                id,
                caption.map(ChartCaption::title).orElse(title),
                labels.text("page.line-values", table.caption(), named),
                description(drawn),
                frame.scale().marks().stream()
                        .map(mark ->
                                new ScaleMark(frame.y(mark), labels.phrases().number(mark)))
                        .toList(),
                levels.levels(drawn.stream().filter(this::isLevel).toList(), frame),
                levels.risers(drawn.stream().filter(this::isLevel).toList(), frame),
                lines(frame),
                points(frame),
                dates(frame),
                isBeside() ? List.of() : key(drawn),
                frame.scale().isCut() && !isBeside()
                        ? labels.text("page.line-cut", frame.scale().marks().get(0))
                        : "");
    }

    private boolean isBeside() {
        return series.category().isPresent();
    }

    // ------------------------------------------------------------------------

    private static String x(LineFrame frame, Value value) {
        return LineFrame.percent(frame.x(value.day()));
    }

    /** Between observed values next to each other, unless the one or the other is no point, or they cover different lengths of time. */
    private List<Line> lines(LineFrame frame) {
        List<Line> lines = new ArrayList<>();
        Optional<Value> before = Optional.empty();
        Optional<Period> lengthBefore = Optional.empty();
        for (Row row : series.observed()) {
            Optional<Value> here = value(row).filter(value -> value.date().isPresent());
            Optional<Period> length =
                    series.date(row, FigureTable.SERIES_PERIOD).map(LinePlot::length);
            if (before.isPresent() && here.isPresent() && length.equals(lengthBefore)) {
                lines.add(new Line(
                        x(frame, before.get()),
                        frame.y(before.get().number()),
                        x(frame, here.get()),
                        frame.y(here.get().number())));
            }
            before = here;
            lengthBefore = length;
        }
        return lines;
    }

    private static Period length(Cell.Date period) {
        PartialDate date = period.date();
        return Period.between(date.start(), date.end().plusDays(1));
    }

    /** The last observed number is shown, and each before it that is far enough from the next that is; of many the first alone. */
    private List<Point> points(LineFrame frame) {
        long apart = isBeside() ? BETWEEN_NUMBERS_BESIDE : BETWEEN_NUMBERS;
        Deque<Point> points = new ArrayDeque<>();
        long next = Long.MAX_VALUE;
        for (int i = dated.size() - 1; i >= 0; i--) {
            Value value = dated.get(i);
            long x = frame.x(value.day());
            boolean isOne = observed.size() <= FEW
                    || value.equals(observed.get(0))
                    || value.equals(observed.get(observed.size() - 1));
            boolean shown = isObserved(value) && isOne && next - x >= apart;
            next = shown ? x : next;
            points.addFirst(new Point(
                    value.mark(),
                    LineFrame.percent(x),
                    frame.y(value.number()),
                    labels.text("page.line-values", said(value), value.cell().shown()),
                    shown ? labels.phrases().number(value.number()) : ""));
        }
        // What is observed is above the rest.
        String style = observed.get(0).style();
        return points.stream()
                .sorted(Comparator.comparing(point -> point.mark().style().equals(style)))
                .toList();
    }

    private static String said(Value value) {
        return value.date().map(Cell.Date::shown).orElse("");
    }

    /** The first and the last of its own; those between them would have no room on a narrow screen. */
    private List<DateMark> dates(LineFrame frame) {
        Comparator<Value> byDay = Comparator.comparing(Value::day);
        Value earliest = dated.stream().min(byDay).orElseThrow();
        Value latest = dated.stream().max(byDay).orElseThrow();
        return List.of(
                new DateMark(x(frame, earliest), said(earliest), "first"),
                new DateMark(x(frame, latest), said(latest), "last"));
    }

    /** Of several targets or medians, one after another, there is one item without a number. */
    private List<KeyItem> key(List<Value> drawn) {
        List<KeyItem> key = new ArrayList<>();
        key.add(new KeyItem(observed.get(0).mark(), Cell.EMPTY, ""));
        Set<String> told = new HashSet<>();
        for (Value value : drawn) {
            if (!isObserved(value) && (isLevel(value) || value.date().isPresent())) {
                if (!LineLevels.isStep(series, value.row())) {
                    key.add(new KeyItem(value.mark(), value.of(), dated(value)));
                } else if (told.add(value.style())) {
                    key.add(new KeyItem(value.mark(), Cell.EMPTY, ""));
                }
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

    private String description(List<Value> drawn) {
        Comparator<Value> bySize = Comparator.comparing(Value::number);
        List<String> parts = new ArrayList<>();
        parts.add(labels.text(
                "page.line-span",
                observed.size(),
                said(observed.get(0)),
                said(observed.get(observed.size() - 1)),
                observed.stream().min(bySize).orElseThrow().cell().shown(),
                observed.stream().max(bySize).orElseThrow().cell().shown()));
        for (Value value : drawn) {
            if (!isObserved(value) && (isLevel(value) || value.date().isPresent())) {
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
