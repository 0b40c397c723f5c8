package io.github.promisemodel.reports.figures;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.ObservationFlag;
import io.github.promisemodel.reports.report.SeriesKind;
import io.github.promisemodel.reports.report.SeriesValue;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.MeasureWords;
import io.github.promisemodel.reports.words.StatusMark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The cells of values over time. What no value of a table has, such as a flag, has no column in it. */
final class ValueCells {

    private static final String LETTERS = "bostcm";

    private final Labels labels;
    private final Cells cells;
    private final MeasureWords words;
    private final boolean isAnyFlagged;
    private final boolean isAnyRevised;
    private final boolean isAnyStep;

    ValueCells(Wording wording, List<SeriesValue> values) {
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.words = new MeasureWords(wording.labels());
        this.isAnyFlagged = values.stream().anyMatch(value -> !value.flags().isEmpty());
        this.isAnyRevised =
                values.stream().anyMatch(value -> value.revisedFrom().isPresent());
        this.isAnyStep = values.stream()
                .anyMatch(value -> value.from().isPresent() || value.until().isPresent());
    }

    void addColumns(TableBuilder table) {
        table.column(FigureTable.SERIES_DATE).column(FigureTable.SERIES_PERIOD).column(FigureTable.SERIES_VALUE);
        if (isAnyFlagged) {
            table.column(FigureTable.SERIES_FLAGS);
        }
        if (isAnyRevised) {
            table.column(FigureTable.SERIES_REVISED);
        }
        if (isAnyStep) {
            table.column(FigureTable.SERIES_FROM).column(FigureTable.SERIES_UNTIL);
        }
    }

    List<Cell> cells(Measure measure, SeriesValue value) {
        List<Cell> all =
                new ArrayList<>(List.of(cells.date(value.date()), cells.date(value.period()), value(measure, value)));
        if (isAnyFlagged) {
            all.add(flags(value.flags(), labels));
        }
        if (isAnyRevised) {
            all.add(value.revisedFrom().map(from -> value(measure, from)).orElse(Cell.EMPTY));
        }
        if (isAnyStep) {
            all.add(cells.date(value.from()));
            all.add(cells.date(value.until()));
        }
        return all;
    }

    /** The mark that says what a value is. */
    Cell kind(SeriesKind kind) {
        return Cell.of(new StatusMark(
                FigureTable.SERIES_STYLE + kind.name().toLowerCase(Locale.ROOT),
                LETTERS.charAt(kind.ordinal()),
                labels.text("series." + kind)));
    }

    Cell value(Measure measure, SeriesValue value) {
        if (value.isSuppressed()) {
            return Cells.suppressed();
        }
        return value.amount()
                .<Cell>map(amount ->
                        new Cell.Quantity(amount, value.unit(), labels.phrases().amount(amount, value.unit())))
                .orElseGet(() -> Cell.ofPlan(value.actual()
                        .map(actual -> words.actual(measure, actual))
                        .orElse("")));
    }

    /** What is said of how sure a value is. */
    static Cell flags(Collection<ObservationFlag> flags, Labels labels) {
        return Cell.words(labels.items(flags.stream().map(labels::word).toList()));
    }
}
