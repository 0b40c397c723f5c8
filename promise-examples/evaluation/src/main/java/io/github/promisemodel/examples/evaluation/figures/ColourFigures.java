package io.github.promisemodel.examples.evaluation.figures;

import io.github.promisemodel.examples.evaluation.ColouredGroup;
import io.github.promisemodel.examples.evaluation.EvaluationReport;
import io.github.promisemodel.rollup.GroupColour;
import io.github.promisemodel.status.BenefitStatus;
import java.util.Optional;

/** The one colour of each group of benefits under the policy, from the best it can be to the worst. */
final class ColourFigures {

    private final EvaluationReport report;
    private final Labels labels;

    ColourFigures(EvaluationReport report, Labels labels) {
        this.report = report;
        this.labels = labels;
    }

    FigureTable table() {
        String by = Groupings.key(report.benefits().grouping());
        TableBuilder table = new TableBuilder(
                        labels, "colours-by-" + by, labels.text("table.colours-by", labels.text("grouping." + by)))
                .rowsOf("grouping." + by)
                .column("best")
                .column("worst");
        for (ColouredGroup group : report.colours()) {
            group.key()
                    .id()
                    .ifPresent(id -> row(table, id, Cell.ofPlan(group.key().title()), group.colour()));
        }
        GroupColour<BenefitStatus> whole =
                report.policy().colourOf(report.benefits().explain());
        row(table, "", Cell.words(labels.text("whole-plan")), whole);
        return table.note(labels.text("note.policy", report.policy())).build();
    }

    private void row(TableBuilder table, String id, Cell title, GroupColour<BenefitStatus> colour) {
        table.row(id, title, cell(colour.best()), cell(colour.worst()));
    }

    private Cell cell(Optional<BenefitStatus> status) {
        return status.map(labels::mark).map(Cell::of).orElseGet(() -> Cell.words(labels.text("no-colour")));
    }
}
