package io.github.promisemodel.reports.figures;

import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.StatusMark;
import io.github.promisemodel.rollup.EvidenceCoverage;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.StatusTally;
import java.util.function.Function;

/** The figures that come first, each with what it is out of, and all that is not known. */
final class HeadlineFigures {

    private static final int MOST_OF_MEANING = 50;

    private final Report report;
    private final Labels labels;
    private final Cells cells;

    HeadlineFigures(Report report, Wording wording) {
        this.report = report;
        this.labels = wording.labels();
        this.cells = wording.cells();
    }

    FigureTable table() {
        TableBuilder table = new TableBuilder(labels, TableId.HEADLINE)
                .rowsOf("figure")
                .column("least", "entries")
                .column("most", "entries")
                .column("of", "entries")
                .column("least-share", Column.PER_CENT)
                .column("most-share", Column.PER_CENT)
                .column("meaning");
        StatusTally<ActionStatus> actions = report.actions().total();
        status(table, "actions-complete", ActionStatus.COMPLETE, actions, Cell.EMPTY);
        unknown(table, "actions", actions);
        livedExperience(table, "actions", report.actions().evidence());
        StatusTally<BenefitStatus> benefits = report.benefits().total();
        status(table, "benefits-blue", BenefitStatus.BLUE, benefits, meaningOfBlue());
        unknown(table, "benefits", benefits);
        livedExperience(table, "benefits", report.benefits().evidence());
        return table.build();
    }

    /** For how many entries lived experience is recorded, which is said also where it is none. */
    private void livedExperience(TableBuilder table, String entries, EvidenceCoverage<?> evidence) {
        Bounds experience = evidence.bounds(EvidenceLevel.EXPERIENCE);
        row(table, entries + "-lived-experience", Cell::words, experience, evidence.counted(), Cell.EMPTY);
    }

    private <S extends Enum<S>> void status(
            TableBuilder table, String key, S status, StatusTally<S> tally, Cell meaning) {
        row(table, key, marked(labels.mark(status)), tally.bounds(status), tally.total(), meaning);
    }

    /** What is open and what is not assessed. */
    private void unknown(TableBuilder table, String entries, StatusTally<?> tally) {
        Bounds open = Bounds.exactly(tally.openCount());
        row(table, entries + "-open", marked(labels.open()), open, tally.total(), Cell.EMPTY);
        Bounds notAssessed = Bounds.exactly(tally.notAssessed());
        row(table, entries + "-not-assessed", marked(labels.notAssessed()), notAssessed, tally.total(), Cell.EMPTY);
    }

    private static Function<String, Cell> marked(StatusMark mark) {
        return title -> Cell.of(mark.called(title));
    }

    private void row(
            TableBuilder table, String key, Function<String, Cell> title, Bounds bounds, long of, Cell meaning) {
        table.row(
                key,
                title.apply(labels.text("headline." + key)),
                cells.count(bounds.least()),
                cells.count(bounds.most()),
                cells.count(of),
                Shares.of(bounds.least(), of, report.rounding()),
                Shares.of(bounds.most(), of, report.rounding()),
                meaning);
    }

    /** Councils differ in it, so that a plan that does not say it leaves it open. */
    private Cell meaningOfBlue() {
        String meaning = report.plan().getStatusScheme().getColours().get(BenefitStatus.BLUE);
        return meaning == null ? cells.words("no-meaning") : Brief.of(Cell.ofPlan(meaning), MOST_OF_MEANING);
    }
}
