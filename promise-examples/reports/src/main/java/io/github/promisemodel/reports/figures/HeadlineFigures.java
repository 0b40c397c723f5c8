package io.github.promisemodel.reports.figures;

import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.StatusMark;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.StatusTally;
import java.util.Optional;

/** The figures that come first, each with what it is out of, and all that is not known. */
final class HeadlineFigures {

    private static final int MOST_OF_MEANING = 50;

    private final Report report;
    private final Labels labels;
    private final Cells cells;

    HeadlineFigures(Report report, Labels labels) {
        this.report = report;
        this.labels = labels;
        this.cells = new Cells(labels);
    }

    FigureTable table() {
        StatusTally<ActionStatus> actions = report.actions().total();
        StatusTally<BenefitStatus> benefits = report.benefits().total();
        TableBuilder table = new TableBuilder(labels, TableId.HEADLINE)
                .rowsOf("figure")
                .column("least", "entries")
                .column("most", "entries")
                .column("of", "entries")
                .column("least-share", Column.PER_CENT)
                .column("most-share", Column.PER_CENT)
                .column("meaning");
        Optional<StatusMark> open = Optional.of(labels.open());
        Optional<StatusMark> notAssessed = Optional.of(labels.notAssessed());
        row(
                table,
                "actions-complete",
                Optional.of(labels.mark(ActionStatus.COMPLETE)),
                actions.bounds(ActionStatus.COMPLETE),
                actions.total());
        row(table, "actions-open", open, Bounds.exactly(actions.openCount()), actions.total());
        row(table, "actions-not-assessed", notAssessed, Bounds.exactly(actions.notAssessed()), actions.total());
        row(
                table,
                "benefits-blue",
                Optional.of(labels.mark(BenefitStatus.BLUE)),
                benefits.bounds(BenefitStatus.BLUE),
                benefits.total());
        row(table, "benefits-open", open, Bounds.exactly(benefits.openCount()), benefits.total());
        row(table, "benefits-not-assessed", notAssessed, Bounds.exactly(benefits.notAssessed()), benefits.total());
        row(
                table,
                "benefits-lived-experience",
                Optional.empty(),
                Bounds.exactly(report.benefits()
                        .evidence()
                        .share(EvidenceLevel.EXPERIENCE)
                        .part()),
                report.benefits().evidence().counted());
        table.note(labels.text("note.bounds"));
        return table.build();
    }

    private void row(TableBuilder table, String key, Optional<StatusMark> status, Bounds bounds, long of) {
        String title = labels.text("headline." + key);
        table.row(
                key,
                status.map(mark -> Cell.of(mark.called(title))).orElseGet(() -> Cell.words(title)),
                cells.count(bounds.least()),
                cells.count(bounds.most()),
                cells.count(of),
                Shares.of(bounds.least(), of, report.rounding()),
                Shares.of(bounds.most(), of, report.rounding()),
                key.equals("benefits-blue") ? meaningOfBlue() : Cell.EMPTY);
    }

    /** Councils differ in it, so that a plan that does not say it leaves it open. */
    private Cell meaningOfBlue() {
        String meaning = report.plan().getStatusScheme().getColours().get(BenefitStatus.BLUE);
        return meaning == null ? cells.words("no-meaning") : Cell.ofPlan(Brief.of(meaning, MOST_OF_MEANING));
    }
}
