package io.github.promisemodel.reports.figures;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.Disposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every entry with its status, the words it was printed in and where, and what becomes of it: the entries behind the counts. */
final class EntryFigures<S extends Enum<S>> {

    private final RollUp<S> rollUp;
    private final EntryKind kind;
    private final Labels labels;
    private final Cells cells;
    private final EntryNames names;
    /** Whether any entry is dated by a period that is not over; the others need no column for it. */
    private final boolean dated;

    EntryFigures(RollUp<S> rollUp, EntryKind kind, Labels labels) {
        this.rollUp = rollUp;
        this.kind = kind;
        this.labels = labels;
        this.cells = new Cells(labels);
        this.names = EntryNames.of(rollUp.plans().get(0), labels);
        this.dated = !rollUp.datedWithin().isEmpty();
    }

    FigureTable table() {
        TableBuilder table = new TableBuilder(labels, kind.every)
                .rowsOf(kind.one)
                .column("area")
                .column("status");
        if (dated) {
            table = table.column("within");
        }
        table = table.column("as-printed")
                .column("basis")
                .column("disposition")
                .column("disposition-basis")
                .column("owner")
                .column("due");
        for (CountedEntry<S> counted : rollUp.explain().entries()) {
            row(table, counted);
        }
        return table.withoutEmptyColumns().build();
    }

    private void row(TableBuilder table, CountedEntry<S> counted) {
        Entry<S> entry = counted.entry();
        Optional<PartialDate> due = entry instanceof Action action ? action.dueAsOf(rollUp.asOf()) : Optional.empty();
        List<Cell> row = new ArrayList<>();
        row.add(Cell.ofPlan(EntryNames.area(counted.area())));
        row.add(status(counted));
        if (dated) {
            row.add(cells.date(counted.standing()
                    .within()
                    .filter(period -> counted.leftOut().isEmpty())));
        }
        row.addAll(List.of(
                Cell.ofPlan(counted.standing().assessments().stream()
                        .map(Assessment::getAsPrinted)
                        .flatMap(Optional::stream)
                        .distinct()
                        .collect(Collectors.joining("; "))),
                Cell.words(counted.standing().assessments().stream()
                        .map(Assessment::getBasis)
                        .flatMap(Optional::stream)
                        .map(labels::word)
                        .distinct()
                        .collect(Collectors.joining("; "))),
                cells.word(entry.getDisposition().map(Disposition::getKind)),
                cells.word(entry.getDisposition().flatMap(Disposition::getBasis)),
                Cell.ofPlan(entry.getOwner().orElse("")),
                cells.date(due)));
        table.row(entry.getId(), names.beforeTitle(entry), Cell.ofPlan(entry.getTitle()), row);
    }

    private Cell status(CountedEntry<S> counted) {
        return Cell.of(counted.leftOut()
                .map(why -> labels.leftOut().called(labels.text("left-out-as", labels.word(why))))
                .orElseGet(() -> labels.mark(counted.standing().reading())));
    }
}
