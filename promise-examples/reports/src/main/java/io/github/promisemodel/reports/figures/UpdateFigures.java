package io.github.promisemodel.reports.figures;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.ReportedUpdate;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;

/** The history of assessments: what each says of its entry, and how it was recorded. */
final class UpdateFigures {

    private final Labels labels;
    private final Cells cells;
    private final StoryRows rows;
    private final List<ReportedUpdate> updates;

    UpdateFigures(Report report, Wording wording) {
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.rows = new StoryRows(report.plan(), wording);
        this.updates = ReportedUpdate.of(report);
    }

    List<FigureTable> tables() {
        return List.of(updates(), records());
    }

    private FigureTable updates() {
        TableBuilder table = rows.begin(TableId.UPDATES)
                .column("as-of")
                .column("status")
                .column("as-printed")
                .column("why-not-assessed")
                .column("percent-complete", Column.PER_CENT)
                .column("update")
                .column("next-step")
                .column("recovery-note");
        for (ReportedUpdate update : updates) {
            Assessment<?> assessment = update.assessment();
            rows.add(
                    table,
                    update.placed(),
                    cells.date(assessment.getAsOf()),
                    Cell.of(labels.mark(update.reading())),
                    Cell.ofPlan(assessment.getAsPrinted().orElse("")),
                    cells.word(assessment.getReason()),
                    assessment.getPercentComplete().map(cells::count).orElse(Cell.EMPTY),
                    Cell.ofPlan(assessment.getNote().orElse("")),
                    Cell.ofPlan(assessment.getNextStep().orElse("")),
                    Cell.ofPlan(assessment.getRecoveryNote().orElse("")));
        }
        return table.withoutEmptyColumns().build();
    }

    private FigureTable records() {
        TableBuilder table = rows.begin(TableId.RECORDS_OF_UPDATES)
                .column("as-of")
                .column("basis")
                .column("printed-at")
                .column("recorded-at")
                .column("recorded-by")
                .column("supersedes");
        for (ReportedUpdate update : updates) {
            if (update.isRecorded()) {
                Assessment<?> assessment = update.assessment();
                rows.add(
                        table,
                        update.placed(),
                        cells.date(assessment.getAsOf()),
                        cells.word(assessment.getBasis()),
                        rows.place(assessment.getSource()),
                        cells.moment(assessment.getRecordedAt()),
                        Cell.ofPlan(assessment.getRecordedBy().orElse("")),
                        cells.date(update.superseded().map(Assessment::getAsOf)));
            }
        }
        return table.withoutEmptyColumns().build();
    }
}
