package io.github.promisemodel.reports.figures;

import io.github.promisemodel.colour.GroupColour;
import io.github.promisemodel.reports.report.ColouredGroup;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.words.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one colour of each group of benefits under the policy, from the best it can be to the worst, and what decides the whole. */
final class ColourFigures {

    /** The first sentences of an explanation name the policy and its rules, which a note says already. */
    private static final int OF_POLICY = 2;

    private static final int MOST_NAMES = 12;

    private final Report report;
    private final Labels labels;
    private final Cells cells;

    ColourFigures(Report report, Labels labels) {
        this.report = report;
        this.labels = labels;
        this.cells = new Cells(labels);
    }

    FigureTable table() {
        Grouping by = report.benefits().grouping();
        TableBuilder table = new TableBuilder(labels, TableId.COLOURS_BY, by)
                .rowsOf(by)
                .column("best")
                .column("worst");
        GroupNames names = new GroupNames(by, report.plan(), labels);
        for (ColouredGroup group : report.colours()) {
            if (group.key().id().isPresent()) {
                names.row(table, group.key(), colours(group.colour()));
            }
        }
        GroupColour<BenefitStatus> whole =
                report.policy().colourOf(report.benefits().explain());
        table.row("", "", cells.words("whole-plan"), colours(whole))
                .note(Cell.sentence(labels.text("note.policy", labels.say(report.policy()))))
                .note(labels.text("note.colour-of-whole"));
        whole.explanation().stream()
                .skip(OF_POLICY)
                .map(ColourFigures::brief)
                .map(cells::sentence)
                .forEach(table::note);
        return table.build();
    }

    /** A sentence with the names of the entries only where they are few; the table of entries has them all. */
    private static Phrase brief(Phrase sentence) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        sentence.arguments().forEach((name, value) -> {
            if (value instanceof Phrase part) {
                arguments.put(name, brief(part));
            } else if (!name.equals("names") || value instanceof List<?> names && names.size() <= MOST_NAMES) {
                arguments.put(name, value);
            }
        });
        return Phrase.of(sentence.code(), arguments);
    }

    private List<Cell> colours(GroupColour<BenefitStatus> colour) {
        return List.of(cell(colour.best()), cell(colour.worst()));
    }

    private Cell cell(Optional<BenefitStatus> status) {
        return status.map(labels::mark).map(Cell::of).orElseGet(() -> cells.words("no-colour"));
    }
}
