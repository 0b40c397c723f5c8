package io.github.promisemodel.reports.figures;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.progress.Trend;
import io.github.promisemodel.progress.TrendOutcome;
import io.github.promisemodel.reports.report.MeasureSeries;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.SeriesKind;
import io.github.promisemodel.reports.report.SeriesValue;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.MeasureWords;
import io.github.promisemodel.reports.words.StatusMark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The values of measures over time, one by one. */
final class SeriesFigures {

    private static final String LETTERS = "botcm";

    private final Labels labels;
    private final MeasureWords words;
    private final Cells cells;
    private final EntryNames names;
    private final List<MeasureSeries> series;
    private final int threshold;

    SeriesFigures(Report report, Wording wording) {
        this.labels = wording.labels();
        this.words = new MeasureWords(wording.labels());
        this.cells = wording.cells();
        this.names = wording.names(report.plan());
        this.series = MeasureSeries.of(report);
        this.threshold = report.smallNumbers().threshold();
    }

    /** The table; empty if there is no measure of which values of several dates are observed. */
    Optional<FigureTable> table() {
        if (series.isEmpty()) {
            return Optional.empty();
        }
        TableBuilder table = new TableBuilder(labels, TableId.VALUES_OVER_TIME)
                .rowsOf("measure")
                .chart(FigureTable.Chart.LINES)
                .ownerColumn()
                .column(FigureTable.SERIES_KIND)
                .column("value-of")
                .column(FigureTable.SERIES_DATE)
                .column(FigureTable.SERIES_PERIOD)
                .column(FigureTable.SERIES_VALUE);
        series.forEach(each -> rows(table, each));
        series.forEach(each -> each.trend()
                .filter(trend -> trend.outcome() != TrendOutcome.NOT_SAID)
                .ifPresent(trend -> table.note(said(each, trend))));
        long notSaid = series.stream()
                .flatMap(each -> each.trend().stream())
                .filter(trend -> trend.outcome() == TrendOutcome.NOT_SAID)
                .count();
        if (notSaid == 1) {
            series.forEach(each -> each.trend()
                    .filter(trend -> trend.outcome() == TrendOutcome.NOT_SAID)
                    .ifPresent(trend -> table.note(said(each, trend))));
        } else if (notSaid > 1) {
            table.note(labels.text("note.no-trend", notSaid));
        }
        long suppressed = series.stream().filter(each -> each.trend().isEmpty()).count();
        if (suppressed > 0) {
            table.note(labels.text("note.suppressed-over-time", suppressed, threshold));
        }
        return Optional.of(table.build());
    }

    private Cell said(MeasureSeries each, Trend trend) {
        return Cell.sentence(labels.text("note.trend", each.measured().measure().getTitle(), labels.say(trend)));
    }

    private void rows(TableBuilder table, MeasureSeries each) {
        for (SeriesValue value : each.values()) {
            table.row(
                    each.measured().measure().getId(),
                    Cell.ofPlan(each.measured().measure().getTitle()),
                    cells.owner(names, each.measured().placed()),
                    Cell.of(mark(value.kind())),
                    value.of().map(Cell::ofPlan).orElse(Cell.EMPTY),
                    cells.date(value.date()),
                    cells.date(value.period()),
                    value(each.measured().measure(), value));
        }
    }

    private StatusMark mark(SeriesKind kind) {
        return new StatusMark(
                FigureTable.SERIES_STYLE + kind.name().toLowerCase(Locale.ROOT),
                LETTERS.charAt(kind.ordinal()),
                labels.text("series." + kind));
    }

    private Cell value(Measure measure, SeriesValue value) {
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
}
