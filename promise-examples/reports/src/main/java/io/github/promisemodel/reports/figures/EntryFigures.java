package io.github.promisemodel.reports.figures;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Membership;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.Disposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every entry with its status, the words it was printed in and where, and what becomes of it: the entries behind the counts. */
final class EntryFigures<S extends Enum<S>> {

    private final RollUp<S> rollUp;
    private final EntryKind kind;
    private final Labels labels;
    private final Cells cells;
    private final EntryNames names;
    /** Whether any entry is dated by a period that is not over; the others need no column for it. */
    private final boolean dated;
    /** Whether any disposition has a date, any entry was added, and any due date is in words; most plans need no columns for these. */
    private final boolean dispositionDated;

    private final boolean added;
    private final boolean dueInWords;

    EntryFigures(RollUp<S> rollUp, EntryKind kind, Wording wording) {
        this.rollUp = rollUp;
        this.kind = kind;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.names = wording.names(rollUp.plans().get(0));
        this.dated = !rollUp.datedWithin().isEmpty();
        List<CountedEntry<S>> entries = rollUp.explain().entries();
        this.dispositionDated =
                entries.stream().anyMatch(counted -> since(counted).isPresent());
        this.added =
                entries.stream().anyMatch(counted -> counted.entry().getAdded().isPresent());
        this.dueInWords =
                entries.stream().anyMatch(counted -> !dueAsPrinted(counted).isEmpty());
    }

    private static String dueAsPrinted(CountedEntry<?> counted) {
        return counted.entry() instanceof Action action
                ? action.getDueAsPrinted().orElse("")
                : "";
    }

    FigureTable table() {
        TableBuilder table = new TableBuilder(labels, kind.every)
                .rowsOf(kind.one)
                .column("area")
                .column("status");
        if (dated) {
            table = table.column("within");
        }
        table = table.column("as-printed").column("basis").column("disposition");
        if (dispositionDated) {
            table = table.column("disposition-date");
        }
        table = table.column("disposition-basis").column("owner");
        if (added) {
            table = table.column("added");
        }
        table = table.column("due");
        if (dueInWords) {
            table = table.column("due-as-printed");
        }
        for (CountedEntry<S> counted : rollUp.explain().entries()) {
            row(table, counted);
        }
        List<Entry<S>> undated = rollUp.explain().entries().stream()
                .filter(counted ->
                        counted.presence().hasLeft() && since(counted).isEmpty())
                .map(CountedEntry::entry)
                .toList();
        if (!undated.isEmpty()) {
            table.note(labels.text("note.left-undated", names.of(undated)));
        }
        return table.withoutEmptyColumns().build();
    }

    private void row(TableBuilder table, CountedEntry<S> counted) {
        Entry<S> entry = counted.entry();
        Optional<PartialDate> due = entry instanceof Action action ? action.dueAsOf(rollUp.asOf()) : Optional.empty();
        List<Cell> row = new ArrayList<>();
        row.add(cells.area(counted.area()));
        row.add(cells.status(counted));
        if (dated) {
            row.add(cells.date(counted.standing()
                    .within()
                    .filter(period -> counted.leftOut().isEmpty())));
        }
        row.addAll(List.of(
                Cell.ofPlan(labels.groups(counted.standing().assessments().stream()
                        .map(Assessment::getAsPrinted)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList())),
                Cell.words(labels.groups(counted.standing().assessments().stream()
                        .map(Assessment::getBasis)
                        .flatMap(Optional::stream)
                        .map(labels::word)
                        .distinct()
                        .toList())),
                cells.word(counted.disposition().map(Disposition::getKind))));
        if (dispositionDated) {
            row.add(cells.date(since(counted)));
        }
        row.add(cells.word(counted.disposition().flatMap(Disposition::getBasis)));
        row.add(Cell.ofPlan(entry.getOwner().orElse("")));
        if (added) {
            row.add(cells.date(entry.getAdded()));
        }
        row.add(cells.date(due));
        if (dueInWords) {
            row.add(Cell.ofPlan(dueAsPrinted(counted)));
        }
        table.row(entry.getId(), names.beforeTitle(entry), Cell.ofPlan(entry.getTitle()), row);
    }

    /** Since when its disposition is so; of one that is out of the plan the date that it is out from. */
    private static Optional<PartialDate> since(CountedEntry<?> counted) {
        return counted.presence().hasLeft()
                ? Membership.of(counted.entry(), counted.plan().getStatusScheme())
                        .left()
                : counted.disposition().flatMap(Disposition::getDate);
    }
}
