package io.github.promisemodel.examples.evaluation.figures;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.Disposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every entry with its status, the words it was printed in, and what becomes of it: what stands behind the counts. */
final class EntryFigures<S extends Enum<S>> {

    private final RollUp<S> rollUp;
    private final String noun;
    private final Labels labels;

    EntryFigures(RollUp<S> rollUp, String noun, Labels labels) {
        this.rollUp = rollUp;
        this.noun = noun;
        this.labels = labels;
    }

    FigureTable table() {
        TableBuilder table = new TableBuilder(labels, "every-" + noun, labels.text("table.every-" + noun))
                .rowsOf(noun)
                .column("area")
                .column("status")
                .column("as-printed")
                .column("disposition")
                .column("owner");
        if (noun.equals("action")) {
            table.column("due");
        }
        rollUp.explain().entries().forEach(counted -> row(table, counted));
        return table.build();
    }

    private void row(TableBuilder table, CountedEntry<S> counted) {
        Entry<S> entry = counted.entry();
        Cell status = counted.leftOut().isPresent()
                ? Cell.of(labels.leftOut())
                : Cell.of(labels.mark(counted.standing().reading()));
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.ofPlan(counted.area().getReference().orElse(counted.area().getId())),
                status,
                Cell.ofPlan(counted.standing().assessments().stream()
                        .flatMap(assessment -> printed(assessment).stream())
                        .distinct()
                        .collect(Collectors.joining("; "))),
                Cell.words(entry.getDisposition()
                        .map(Disposition::getKind)
                        .map(labels::word)
                        .orElse("")),
                Cell.ofPlan(entry.getOwner().orElse(""))));
        if (entry instanceof Action action) {
            cells.add(Cell.words(action.getDue().map(Object::toString).orElse("")));
        }
        table.row(entry.getId(), entry.getReference().orElse(""), Cell.ofPlan(entry.getTitle()), cells);
    }

    private static Optional<String> printed(Assessment<?> assessment) {
        return assessment.getAsPrinted();
    }
}
