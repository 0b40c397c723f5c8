package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.StatusMark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The values of one measure, or of one category of it, that a chart draws, and what it says of them in words, whatever it is drawn with.
 */
public final class LineValues {

    /** Of more points than this the numbers of the first and the last alone are shown, for lines would cross those between. */
    private static final int FEW = 8;

    /**
     * A row that has a number of the unit of the chart.
     *
     * @param row the row
     * @param mark what it is
     * @param of whose it is, in the plan's words; empty if that is not said
     * @param date its date, if it has one
     * @param cell its number
     */
    public record Value(Row row, StatusMark mark, Cell of, Optional<Cell.Date> date, Cell.Quantity cell) {

        /** {@return the day it is drawn at} */
        public LocalDate day() {
            return date.orElseThrow().date().end();
        }

        /** {@return its number} */
        public BigDecimal number() {
            return cell.amount().number();
        }

        /** {@return its style} */
        public String style() {
            return mark.style();
        }

        /** {@return its date in words; empty if it has none} */
        public String said() {
            return date.map(Cell.Date::shown).orElse("");
        }
    }

    /**
     * What is in a chart.
     *
     * @param mark its mark
     * @param of whose it is, in the plan's words; empty if that is not said
     * @param shown its number and date; empty for several
     */
    public record KeyItem(StatusMark mark, Cell of, String shown) {}

    private final FigureTable table;
    private final TableSeries series;
    private final Labels labels;
    private final List<Value> values;
    private final List<Value> dated;
    private final List<Value> observed;
    private final Optional<LocalDate> first;
    private final Optional<LocalDate> last;

    /**
     * Prepares the values.
     *
     * @param table the table
     * @param series one of its series
     * @param labels the words
     */
    public LineValues(FigureTable table, TableSeries series, Labels labels) {
        this.table = table;
        this.series = series;
        this.labels = labels;
        this.values = series.rows().stream().flatMap(row -> value(row).stream()).toList();
        this.dated = values.stream()
                .filter(value -> !isLevel(value) && value.date().isPresent())
                .toList();
        this.observed = dated.stream().filter(this::isObserved).toList();
        this.first = dated.stream().map(Value::day).min(LocalDate::compareTo);
        this.last = dated.stream().map(Value::day).max(LocalDate::compareTo);
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

    /**
     * Whether a value holds at any date, or from one to another.
     *
     * @param value one of the values
     * @return whether it is a target or a median
     */
    public boolean isLevel(Value value) {
        return series.isLevel(value.row());
    }

    /**
     * Whether a value is observed.
     *
     * @param value one of the values
     * @return whether it is, and no other supersedes it
     */
    public boolean isObserved(Value value) {
        return series.isObserved(value.row());
    }

    /** {@return whether there are observed points of two dates} */
    public boolean isDrawn() {
        return observed.stream().map(Value::day).distinct().count() > 1;
    }

    /** {@return the series that they are of} */
    public TableSeries series() {
        return series;
    }

    /** {@return the values at a date, in the order of the table} */
    public List<Value> dated() {
        return dated;
    }

    /** {@return those of them that are observed, the earliest first} */
    public List<Value> observed() {
        return observed;
    }

    /** {@return the targets and medians that hold on a day of the chart} */
    public List<Value> levels() {
        return values.stream().filter(value -> isLevel(value) && holds(value)).toList();
    }

    /** {@return the first day of the chart} */
    public LocalDate first() {
        return first.orElseThrow();
    }

    /** {@return the last day of the chart} */
    public LocalDate last() {
        return last.orElseThrow();
    }

    /** {@return every number that is drawn} */
    public List<BigDecimal> numbers() {
        return values.stream()
                .filter(value -> isLevel(value) ? holds(value) : value.date().isPresent())
                .map(Value::number)
                .toList();
    }

    /**
     * The first day of a target or a median.
     *
     * @param level the value
     * @return the day; empty if it has held for ever
     */
    public Optional<LocalDate> from(Value level) {
        return series.date(level.row(), FigureTable.SERIES_FROM)
                .map(Cell.Date::date)
                .map(date -> date.start());
    }

    /**
     * The last day of a target or a median.
     *
     * @param level the value
     * @return the day; empty if it holds for ever
     */
    public Optional<LocalDate> until(Value level) {
        return series.date(level.row(), FigureTable.SERIES_UNTIL)
                .map(Cell.Date::date)
                .map(date -> date.end());
    }

    private boolean holds(Value level) {
        return from(level).filter(day -> day.isAfter(last())).isEmpty()
                && until(level).filter(day -> day.isBefore(first())).isEmpty();
    }

    /**
     * The observed values that lines join: two next to each other are in one course, unless a value between them is no point, or they
     * cover different lengths of time.
     *
     * @return the courses, each of at least one value
     */
    public List<List<Value>> courses() {
        List<List<Value>> courses = new ArrayList<>();
        List<Value> course = new ArrayList<>();
        Optional<Period> before = Optional.empty();
        for (Row row : series.observed()) {
            Optional<Value> here = value(row).filter(value -> value.date().isPresent());
            Optional<Period> length =
                    series.date(row, FigureTable.SERIES_PERIOD).map(LineValues::length);
            if (!course.isEmpty() && (here.isEmpty() || !length.equals(before))) {
                courses.add(List.copyOf(course));
                course.clear();
            }
            here.ifPresent(course::add);
            before = length;
        }
        if (!course.isEmpty()) {
            courses.add(List.copyOf(course));
        }
        return courses;
    }

    private static Period length(Cell.Date period) {
        PartialDate date = period.date();
        return Period.between(date.start(), date.end().plusDays(1));
    }

    /**
     * Whether the number of a point is shown beside it, where there is room.
     *
     * @param value one of the values
     * @return whether it is observed and of few, or the first or the last of many
     */
    public boolean isNumbered(Value value) {
        return isObserved(value)
                && (observed.size() <= FEW
                        || value.equals(observed.get(0))
                        || value.equals(observed.get(observed.size() - 1)));
    }

    // ------------------------------------------------------------------------

    /** {@return what is measured, or the category that it is measured of} */
    public Cell title() {
        return series.category().orElseGet(series::title);
    }

    /** {@return the name of the chart for those who do not see it} */
    public String name() {
        String named = series.category()
                .map(category -> labels.text("page.bar-part", series.title().shown(), category.shown()))
                .orElseGet(() -> series.title().shown());
        return labels.text("page.line-values", table.caption(), named);
    }

    /** {@return what the chart shows, in words} */
    public String description() {
        Comparator<Value> bySize = Comparator.comparing(Value::number);
        List<String> parts = new ArrayList<>();
        parts.add(labels.text(
                "page.line-span",
                observed.size(),
                observed.get(0).said(),
                observed.get(observed.size() - 1).said(),
                observed.stream().min(bySize).orElseThrow().cell().shown(),
                observed.stream().max(bySize).orElseThrow().cell().shown()));
        for (Value value : comparedWith()) {
            String whose = value.of().isEmpty()
                    ? value.mark().word()
                    : labels.text(
                            "page.bar-part", value.mark().word(), value.of().shown());
            parts.add(labels.text("page.line-values", whose, dated(value)));
        }
        return labels.groups(parts);
    }

    /** {@return what is in the chart, what is observed first; of several targets or medians, one after another, there is one without a number} */
    public List<KeyItem> key() {
        List<KeyItem> key = new ArrayList<>();
        key.add(new KeyItem(observed.get(0).mark(), Cell.EMPTY, ""));
        Set<String> told = new HashSet<>();
        for (Value value : comparedWith()) {
            boolean isStep = from(value).isPresent() || until(value).isPresent();
            if (!isStep) {
                key.add(new KeyItem(value.mark(), value.of(), dated(value)));
            } else if (told.add(value.style())) {
                key.add(new KeyItem(value.mark(), Cell.EMPTY, ""));
            }
        }
        return key;
    }

    /** What is drawn beside what is observed. */
    private List<Value> comparedWith() {
        return values.stream()
                .filter(value -> !isObserved(value)
                        && (isLevel(value) ? holds(value) : value.date().isPresent()))
                .toList();
    }

    /** A number with its date, if it has one. */
    private String dated(Value value) {
        return value.date()
                .map(date -> labels.text("baseline.dated", value.cell().shown(), date.shown()))
                .orElse(value.cell().shown());
    }
}
