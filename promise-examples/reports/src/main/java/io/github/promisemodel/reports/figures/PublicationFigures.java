package io.github.promisemodel.reports.figures;

import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.Fingerprint;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.ReportedPublication;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The publications of a plan by date: to whom, as of when, what was put right later, and how many of its figures agree. */
final class PublicationFigures {

    private static final int MOST_OF_FINGERPRINT = 24;

    private final Report report;
    private final Labels labels;
    private final Cells cells;

    PublicationFigures(Report report, Wording wording) {
        this.report = report;
        this.labels = wording.labels();
        this.cells = wording.cells();
    }

    /** Adds the table where the plan has a publication. */
    TableMakers addTo(TableMakers tables) {
        return report.plan().getPublications().isEmpty() ? tables : tables.add(TableId.PUBLICATIONS, this::table);
    }

    private FigureTable table() {
        TableBuilder table = new TableBuilder(labels, TableId.PUBLICATIONS)
                .rowsOf("publication")
                .column("published-on")
                .column("body")
                .column("figures-as-of");
        for (Verdict verdict : Verdict.values()) {
            table.column("Verdict." + verdict, labels.mark(verdict), "figures");
        }
        table.column("corrections").column("fingerprint").column("note").column("printed-at");
        for (ReportedPublication reported : ReportedPublication.of(report)) {
            row(table, reported);
        }
        return table.without("body", "corrections", "fingerprint", "note", "printed-at")
                .build();
    }

    private void row(TableBuilder table, ReportedPublication reported) {
        Publication publication = reported.publication();
        List<Cell> row = new ArrayList<>();
        row.add(cells.date(publication.getDate()));
        row.add(Cell.ofPlan(reported.body().orElse("")));
        row.add(cells.date(publication.getDateOfFigures()));
        reported.verdicts().values().forEach(count -> row.add(cells.count(count)));
        row.add(Cell.sentence(labels.groups(
                publication.getCorrections().stream().map(this::correction).toList())));
        row.add(publication
                .getFingerprint()
                .map(Fingerprint::toString)
                .map(Cell::ofPlan)
                .map(cell -> Brief.of(cell, MOST_OF_FINGERPRINT))
                .orElse(Cell.EMPTY));
        row.add(Cell.ofPlan(publication.getNote().orElse("")));
        row.add(publication
                .getSource()
                .map(source -> Cell.ofPlan(source.getPlace()))
                .orElse(Cell.EMPTY));
        table.row(publication.getId(), "", Cell.ofPlan(publication.getTitle()), row);
    }

    /** When it was put right, how many figures, and why, such as "June 2025, 2 figures: A slip." */
    private String correction(Correction correction) {
        int figures = correction.getFigures().size();
        String said = labels.text(
                figures == 1 ? "publication.correction.one" : "publication.correction",
                labels.say(correction.getDate()),
                figures);
        return correction
                .getNote()
                .map(note -> labels.text("publication.correction-note", said, note))
                .orElse(said);
    }
}
