package io.github.promisemodel.reports.figures;

import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetAmendment;
import io.github.promisemodel.progress.TargetStanding;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reports.report.AgreedChanges;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.ReportedMeasure;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.MeasureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The targets of measures that have several, or whose target was amended: where each is, and what it was before. */
final class TargetFigures {

    private final Report report;
    private final Labels labels;
    private final MeasureWords words;
    private final Cells cells;
    private final EntryNames names;

    TargetFigures(Report report, Wording wording) {
        this.report = report;
        this.labels = wording.labels();
        this.words = new MeasureWords(wording.labels());
        this.cells = wording.cells();
        this.names = wording.names(report.plan());
    }

    /** Both tables, each if it has something to show. */
    List<FigureTable> tables() {
        List<FigureTable> tables = new ArrayList<>();
        profile().ifPresent(tables::add);
        amendments().ifPresent(tables::add);
        return tables;
    }

    private Optional<FigureTable> profile() {
        TableBuilder table = new TableBuilder(labels, TableId.TARGETS)
                .rowsOf("measure")
                .ownerColumn()
                .column("target")
                .column("in-force")
                .column("target-standing");
        for (ReportedMeasure measured : report.measures()) {
            if (!measured.placed().measure().getTargetProfile().isEmpty()) {
                Target inForce = measured.measure().getTarget();
                measured.targets(report.asOf())
                        .forEach(target -> table.row(
                                measured.measure().getId(),
                                Cell.ofPlan(measured.measure().getTitle()),
                                cells.owner(names, measured.placed()),
                                Cell.sentence(words.target(target.measure())),
                                target.measure().getTarget().equals(inForce)
                                        ? cells.words("target.in-force")
                                        : Cell.EMPTY,
                                standing(target)));
            }
        }
        return table.isEmpty() ? Optional.empty() : Optional.of(table.build());
    }

    private Cell standing(ReportedMeasure.AimedTarget target) {
        if (target.measure().getTarget().terms().by().isEmpty()) {
            return Cell.EMPTY;
        }
        return target.standing()
                .map((TargetStanding said) -> cells.sentence(said))
                .orElseGet(Cells::suppressed);
    }

    private Optional<FigureTable> amendments() {
        TableBuilder table = new TableBuilder(labels, TableId.TARGET_AMENDMENTS)
                .rowsOf("measure")
                .ownerColumn()
                .column("amended")
                .column("target-before")
                .column("amended-because")
                .column("printed-at");
        for (ReportedMeasure measured : report.measures()) {
            for (TargetAmendment amendment : measured.placed().measure().getTargetAmendments()) {
                if (amendment.getDate().isBegunBy(report.asOf())) {
                    table.row(
                            measured.measure().getId(),
                            Cell.ofPlan(measured.measure().getTitle()),
                            cells.owner(names, measured.placed()),
                            cells.date(amendment.getDate()),
                            Cell.sentence(words.targets(measured.measure(), AgreedChanges.before(amendment))),
                            Cell.ofPlan(amendment.getReason()),
                            amendment
                                    .getSource()
                                    .map(Source::getPlace)
                                    .map(Cell::ofPlan)
                                    .orElse(Cell.EMPTY));
                }
            }
        }
        return table.isEmpty() ? Optional.empty() : Optional.of(table.build());
    }
}
