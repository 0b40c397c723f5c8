package io.github.promisemodel.examples.evaluation.figures;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.movement.CarryForwardLedger;
import io.github.promisemodel.movement.CarryForwardList;
import io.github.promisemodel.movement.Fate;
import io.github.promisemodel.movement.LedgerLine;
import java.util.List;
import java.util.stream.Collectors;

/** What became of the entries in the next plan. */
final class LedgerFigures {

    private final CarryForwardLedger ledger;
    private final Labels labels;

    LedgerFigures(CarryForwardLedger ledger, Labels labels) {
        this.ledger = ledger;
        this.labels = labels;
    }

    FigureTable counts() {
        TableBuilder table = new TableBuilder(
                        labels,
                        "carry-forward",
                        labels.text(
                                "table.carry-forward",
                                ledger.old().getId(),
                                ledger.next().getId()))
                .rowsOf("fate")
                .column("actions", "actions")
                .column("benefits", "benefits");
        for (Fate fate : Fate.values()) {
            if (ledger.actions().count(fate) + ledger.benefits().count(fate) > 0) {
                table.row(
                        fate.name(),
                        Cell.words(labels.word(fate)),
                        Cell.number(ledger.actions().count(fate)),
                        Cell.number(ledger.benefits().count(fate)));
            }
        }
        table.row(
                "ENTRIES",
                Cell.words(labels.text("ledger.entries")),
                Cell.number(ledger.actions().entries()),
                Cell.number(ledger.benefits().entries()));
        long further = ledger.actions().plus(ledger.benefits()).further();
        if (further > 0) {
            table.note(labels.text("note.further-lines", further));
        }
        return table.build();
    }

    FigureTable lines() {
        TableBuilder table = new TableBuilder(labels, "ledger", labels.text("table.ledger"))
                .rowsOf("entry")
                .column("fate")
                .column("standing")
                .column("to")
                .column("explanation");
        for (LedgerLine line : ledger.lines()) {
            Entry<?> entry = line.entry();
            table.row(
                    entry.getId(),
                    entry.getReference().orElse(""),
                    Cell.ofPlan(entry.getTitle()),
                    List.of(
                            Cell.words(labels.word(line.fate())),
                            Cell.of(labels.mark(line.standing().reading())),
                            Cell.ofPlan(ids(line.to())),
                            Cell.ofPlan(line.message())));
        }
        return table.build();
    }

    /** The printed lists that differ from what the entries say. */
    FigureTable lists() {
        TableBuilder table = new TableBuilder(labels, "carry-forward-lists", labels.text("table.carry-forward-lists"))
                .rowsOf("list-of")
                .column("list-subject")
                .column("left-out-of-list")
                .column("not-carried")
                .column("unknown")
                .column("where");
        for (CarryForwardList list : ledger.lists()) {
            if (!list.agrees()) {
                table.row(
                        list.area().map(area -> area.getId()).orElse(""),
                        list.area()
                                .map(area -> Cell.ofPlan(area.getDisplayName()))
                                .orElse(Cell.words(labels.text("whole-plan"))),
                        Cell.words(labels.word(list.of())),
                        Cell.ofPlan(ids(list.leftOut())),
                        Cell.ofPlan(ids(list.notCarried())),
                        Cell.ofPlan(String.join(", ", list.unknown())),
                        Cell.ofPlan(String.join(", ", list.where())));
            }
        }
        return table.build();
    }

    private static String ids(List<? extends Entry<?>> entries) {
        return entries.stream().map(Entry::getId).collect(Collectors.joining(", "));
    }
}
