package io.github.promisemodel.reports.figures;

import io.github.promisemodel.colour.GroupColour;
import io.github.promisemodel.reports.report.ColouredGroup;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.GroupingWords;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.status.BenefitStatus;
import java.util.List;
import java.util.Optional;

/** The one colour of each group of benefits under the policy, from the best it can be to the worst. */
final class ColourFigures {

    private final Report report;
    private final Labels labels;

    ColourFigures(Report report, Labels labels) {
        this.report = report;
        this.labels = labels;
    }

    FigureTable table() {
        String by = GroupingWords.key(report.benefits().grouping());
        TableBuilder table = new TableBuilder(
                        labels, "colours-by-" + by, labels.text("table.colours-by", labels.text("grouping." + by)))
                .rowsOf("grouping." + by)
                .column("best")
                .column("worst");
        GroupNames names = new GroupNames(report.benefits().grouping(), report.plan(), labels);
        for (ColouredGroup group : report.colours()) {
            if (group.key().id().isPresent()) {
                names.row(table, group.key(), cells(group.colour()));
            }
        }
        List<Cell> whole = cells(report.policy().colourOf(report.benefits().explain()));
        return table.row("", "", Cell.words(labels.text("whole-plan")), whole)
                .note(labels.text("note.policy"))
                .note(Cell.sentence(report.policy().toString()))
                .build();
    }

    private List<Cell> cells(GroupColour<BenefitStatus> colour) {
        return List.of(cell(colour.best()), cell(colour.worst()));
    }

    private Cell cell(Optional<BenefitStatus> status) {
        return status.map(labels::mark).map(Cell::of).orElseGet(() -> Cell.words(labels.text("no-colour")));
    }
}
