package io.github.promisemodel.reports.figures;

import io.github.promisemodel.measure.MedianRule;
import io.github.promisemodel.progress.Trend;
import io.github.promisemodel.progress.TrendOutcome;
import io.github.promisemodel.reports.report.MeasureSeries;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.SeriesValue;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of measures over time, one by one. */
final class SeriesFigures {

    private final Labels labels;
    private final Cells cells;
    private final EntryNames names;
    private final List<MeasureSeries> series;
    private final ValueCells values;
    private final Report report;

    SeriesFigures(Report report, Wording wording) {
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.names = wording.names(report.plan());
        this.series = MeasureSeries.of(report);
        this.values = new ValueCells(
                wording, series.stream().flatMap(each -> each.values().stream()).toList());
        this.report = report;
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
                .column(FigureTable.SERIES_OF);
        values.addColumns(table);
        series.forEach(each -> rows(table, each));
        series.forEach(each -> each.trend()
                .filter(trend -> trend.outcome() != TrendOutcome.NOT_SAID)
                .ifPresent(trend -> table.note(said(each, trend))));
        series.stream().filter(each -> each.trend().isPresent()).forEach(each -> medianRules(table, each));
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
            table.note(labels.text(
                    "note.suppressed-over-time",
                    suppressed,
                    report.smallNumbers().threshold()));
        }
        FigureTable built =
                table.without(FigureTable.SERIES_OF, FigureTable.SERIES_PERIOD).build();
        return Optional.of(built.captioned(new SeriesCaptions(report.plan(), labels).of(built)));
    }

    private Cell said(MeasureSeries each, Trend trend) {
        return Cell.sentence(labels.text("note.trend", each.measured().measure().getTitle(), labels.say(trend)));
    }

    /** Why a median starts anew or is frozen, which no reader could tell from the values. */
    private void medianRules(TableBuilder table, MeasureSeries each) {
        String title = each.measured().measure().getTitle();
        for (MedianRule rule : each.medianRules(report.asOf())) {
            String reason = rule.getReason();
            rule.getStart()
                    .ifPresent(start -> table.note(
                            Cell.sentence(labels.text("note.median-anew", title, labels.say(start), reason))));
            rule.getFrozenAt()
                    .ifPresent(frozen -> table.note(
                            Cell.sentence(labels.text("note.median-frozen", title, labels.say(frozen), reason))));
        }
    }

    private void rows(TableBuilder table, MeasureSeries each) {
        for (SeriesValue value : each.values()) {
            List<Cell> row = new ArrayList<>(List.of(
                    cells.owner(names, each.measured().placed()),
                    values.kind(value.kind()),
                    value.of().map(Cell::ofPlan).orElse(Cell.EMPTY)));
            row.addAll(values.cells(each.measured().measure(), value));
            table.row(
                    each.measured().measure().getId(),
                    "",
                    Cell.ofPlan(each.measured().measure().getTitle()),
                    row);
        }
    }
}
