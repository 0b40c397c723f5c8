package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.report.PartSeries;
import io.github.promisemodel.reports.report.PartSeries.PartValue;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.ReportedMeasure;
import io.github.promisemodel.reports.report.ReportedPart;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Measures by the dimensions of the plan: the values of each part, beside those of the whole. */
final class BreakdownFigures {

    private final Report report;
    private final Labels labels;
    private final Cells cells;
    private final EntryNames names;
    private final List<PartSeries> series;
    private final ValueCells values;

    BreakdownFigures(Report report, Wording wording) {
        this.report = report;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.names = wording.names(report.plan());
        this.series = PartSeries.of(report);
        this.values = new ValueCells(
                wording,
                series.stream()
                        .flatMap(each -> each.values().stream())
                        .map(PartValue::value)
                        .toList());
    }

    /** The table; empty if no part of a measure has values. */
    Optional<FigureTable> table() {
        if (series.isEmpty()) {
            return Optional.empty();
        }
        TableBuilder table = new TableBuilder(labels, TableId.BREAKDOWNS)
                .rowsOf("measure")
                .chart(FigureTable.Chart.LINES)
                .ownerColumn()
                .column(FigureTable.SERIES_DIMENSION)
                .column(FigureTable.SERIES_CATEGORY)
                .column(FigureTable.SERIES_KIND);
        values.addColumns(table);
        table.column("whole");
        series.forEach(each -> rows(table, each));
        addOverlaps(table);
        addSuppressed(table);
        FigureTable built = table.without(FigureTable.SERIES_PERIOD, "whole").build();
        return Optional.of(built.captioned(new SeriesCaptions(report.plan(), labels).of(built)));
    }

    private void rows(TableBuilder table, PartSeries each) {
        ReportedPart part = each.part();
        for (PartValue value : each.values()) {
            List<Cell> row = new ArrayList<>(List.of(
                    cells.owner(names, each.measured().placed()),
                    Cell.ofPlan(part.dimensionTitle()),
                    category(part),
                    values.kind(value.value().kind())));
            row.addAll(values.cells(part.measure(), value.value()));
            row.add(value.whole()
                    .map(whole -> values.value(each.measured().measure(), whole))
                    .orElse(Cell.EMPTY));
            table.row(
                    part.measure().getId(),
                    "",
                    Cell.ofPlan(each.measured().measure().getTitle()),
                    row);
        }
    }

    private Cell category(ReportedPart part) {
        if (part.isOnlyNotKnown()) {
            return cells.words("category.not-known");
        }
        return part.isNotKnown()
                ? Cell.sentence(labels.text("category.not-known-as", part.categoryTitle()))
                : Cell.ofPlan(part.categoryTitle());
    }

    private void addOverlaps(TableBuilder table) {
        Set<String> overlapping = new LinkedHashSet<>();
        for (PartSeries each : series) {
            if (each.part().breakdown().isOverlapping()) {
                overlapping.add(labels.text(
                        "breakdown",
                        each.measured().measure().getTitle(),
                        each.part().dimensionTitle()));
            }
        }
        overlapping.forEach(each -> table.note(Cell.sentence(labels.text("note.parts-overlap", each))));
    }

    /** What is hidden, and which totals could be compared that are not protected together. */
    private void addSuppressed(TableBuilder table) {
        long suppressed = series.stream().filter(PartSeries::isAnySuppressed).count();
        if (suppressed > 0) {
            table.note(labels.text(
                    "note.suppressed-parts", suppressed, report.smallNumbers().threshold()));
        }
        long several = report.measures().stream()
                .filter(measured -> measured.measure().isCountOfPeople() && isBrokenDownAgain(measured))
                .count();
        if (several > 0) {
            table.note(labels.text("note.breakdowns-apart", several));
        }
    }

    private static boolean isBrokenDownAgain(ReportedMeasure measured) {
        return measured.parts().stream()
                        .map(part -> part.breakdown().getDimension())
                        .distinct()
                        .count()
                > 1;
    }
}
