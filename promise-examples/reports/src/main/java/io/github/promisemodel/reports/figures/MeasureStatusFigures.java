package io.github.promisemodel.reports.figures;

import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.reports.report.MeasureInWords;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.ReportedMeasure;
import io.github.promisemodel.reports.report.StatusByHand;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statuses of measures by their bands or by hand, and the words that their targets and values are printed in. */
final class MeasureStatusFigures {

    private final Report report;
    private final Labels labels;
    private final Cells cells;
    private final EntryNames names;
    private final StoryRows rows;

    MeasureStatusFigures(Report report, Wording wording) {
        this.report = report;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.names = wording.names(report.plan());
        this.rows = new StoryRows(report.plan(), wording);
    }

    /** The tables, each if it has something to show. */
    List<FigureTable> tables() {
        List<FigureTable> tables = new ArrayList<>();
        statuses().ifPresent(tables::add);
        byHand().ifPresent(tables::add);
        words().ifPresent(tables::add);
        return tables;
    }

    private Optional<FigureTable> statuses() {
        TableBuilder table = begin(TableId.STATUSES_OF_MEASURES)
                .column("status")
                .column("by-bands")
                .column("bands");
        for (ReportedMeasure measured : report.measures()) {
            Measure measure = measured.measure();
            if (measure.getBands().isPresent()
                    || !StatusByHand.of(measured, report.asOf()).isEmpty()) {
                row(
                        table,
                        measured,
                        measured.figures()
                                .map(figures ->
                                        Cell.of(labels.mark(figures.status().reading())))
                                .orElseGet(Cells::suppressed),
                        measured.figures()
                                .map(figures ->
                                        Cell.of(labels.mark(figures.status().byBands())))
                                .orElseGet(Cells::suppressed),
                        measure.getBands()
                                .map(bands -> Cell.sentence(said(measure, bands)))
                                .orElse(Cell.EMPTY));
            }
        }
        return table.isEmpty() ? Optional.empty() : Optional.of(table.build());
    }

    /** Such as "Blue from 90 visits; green from 50 visits; otherwise red". */
    private String said(Measure measure, ToleranceBands bands) {
        boolean isOnProgress = bands.getOn() == ToleranceBands.On.PROGRESS;
        boolean isUpTo = !isOnProgress
                && measure.getDirection()
                        .filter(Direction.LOWER_IS_BETTER::equals)
                        .isPresent();
        List<String> said = new ArrayList<>();
        for (Band band : bands.getLimits()) {
            String status = said.isEmpty() ? labels.word(band.getStatus()) : labels.amid(band.getStatus());
            String limit = isOnProgress
                    ? labels.phrases().amount(band.getLimit())
                    : labels.phrases().amount(band.getLimit(), measure.getUnit());
            said.add(labels.text(isUpTo ? "bands.up-to" : "bands.from", status, limit));
        }
        said.add(labels.text("bands.otherwise", labels.amid(bands.getOtherwise())));
        return labels.text("bands." + bands.getOn(), labels.groups(said));
    }

    private Optional<FigureTable> byHand() {
        TableBuilder table = begin(TableId.STATUSES_BY_HAND)
                .column("as-of")
                .column("status")
                .column("reason")
                .column("printed-at");
        for (StatusByHand given : StatusByHand.of(report)) {
            StatusOverride override = given.override();
            row(
                    table,
                    given.measured(),
                    cells.date(override.getAsOf()),
                    override.getStatus()
                            .map(status -> Cell.of(labels.mark(status)))
                            .orElseGet(() -> cells.words("by-hand.withdrawn")),
                    given.reason().map(Cell::ofPlan).orElseGet(Cells::suppressed),
                    rows.place(override.getSource()));
        }
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(table.withoutEmptyColumns().build());
    }

    private Optional<FigureTable> words() {
        TableBuilder table = begin(TableId.WORDS_OF_MEASURES)
                .column("words-of")
                .column("date")
                .column("as-printed");
        for (MeasureInWords printed : MeasureInWords.of(report)) {
            row(
                    table,
                    printed.measured(),
                    cells.words("printed-words." + printed.kind()),
                    cells.date(printed.date()),
                    printed.words().map(Cell::ofPlan).orElseGet(Cells::suppressed));
        }
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(table.withoutEmptyColumns().build());
    }

    private TableBuilder begin(TableId id) {
        return new TableBuilder(labels, id).rowsOf("measure").ownerColumn();
    }

    private void row(TableBuilder table, ReportedMeasure measured, Cell... told) {
        List<Cell> row = new ArrayList<>(List.of(cells.owner(names, measured.placed())));
        row.addAll(List.of(told));
        table.row(measured.measure().getId(), "", Cell.ofPlan(measured.measure().getTitle()), row);
    }
}
