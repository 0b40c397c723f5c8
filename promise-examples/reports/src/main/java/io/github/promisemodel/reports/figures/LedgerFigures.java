package io.github.promisemodel.reports.figures;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.ledger.CarryForwardList;
import io.github.promisemodel.ledger.Fate;
import io.github.promisemodel.ledger.LedgerLine;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.ShortNames;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of the entries in the next plan. */
final class LedgerFigures {

    /** Of these, the fate, the standing and where to say all that there is to say. */
    private static final Set<Fate> TOLD_BY_THE_REST =
            EnumSet.of(Fate.MOVED, Fate.REWORDED, Fate.FINISHED, Fate.NOT_STATED, Fate.NEW);

    private final CarryForwardLedger ledger;
    private final Labels labels;
    private final ShortNames ofOld;
    private final ShortNames ofNext;

    LedgerFigures(CarryForwardLedger ledger, Labels labels) {
        this.ledger = ledger;
        this.labels = labels;
        this.ofOld = ShortNames.of(ledger.old());
        this.ofNext = ShortNames.of(ledger.next());
    }

    FigureTable counts() {
        TableBuilder table = new TableBuilder(
                        labels,
                        "carry-forward",
                        labels.text(
                                "table.carry-forward",
                                ledger.old().getTitle(),
                                ledger.next().getTitle()))
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

    /** Every line. */
    FigureTable lines() {
        return lines(EnumSet.allOf(Fate.class));
    }

    /** The lines of some fates. */
    FigureTable lines(Set<Fate> fates) {
        TableBuilder table = new TableBuilder(labels, "ledger", labels.text("table.ledger"))
                .rowsOf("entry")
                .column("fate")
                .column("standing")
                .column("to")
                .column("new-title")
                .column("explanation");
        for (LedgerLine line : ledger.lines()) {
            if (!fates.contains(line.fate())) {
                continue;
            }
            Entry<?> entry = line.entry();
            ShortNames own = line.fate() == Fate.NEW ? ofNext : ofOld;
            table.row(
                    entry.getId(),
                    own.of(entry),
                    Cell.ofPlan(entry.getTitle()),
                    List.of(
                            Cell.words(labels.word(line.fate())),
                            Cell.of(labels.mark(line.standing().reading())),
                            Cell.ofPlan(ofNext.of(line.to())),
                            newTitle(line),
                            TOLD_BY_THE_REST.contains(line.fate())
                                            && line.links().isEmpty()
                                    ? Cell.EMPTY
                                    : Cell.sentence(line.message())));
        }
        return table.withoutEmptyColumns().build();
    }

    private static Cell newTitle(LedgerLine line) {
        return line.fate() == Fate.REWORDED
                ? Cell.ofPlan(line.to().stream().map(Entry::getTitle).collect(Collectors.joining("; ")))
                : Cell.EMPTY;
    }

    /** The printed lists that differ from what the entries say. */
    FigureTable lists() {
        TableBuilder table = new TableBuilder(labels, "carry-forward-lists", labels.text("table.carry-forward-lists"))
                .rowsOf("list-of")
                .column("list-subject")
                .column("left-out-of-list")
                .column("not-carried")
                .column("unknown");
        for (CarryForwardList list : ledger.lists()) {
            if (!list.agrees()) {
                table.row(
                        list.where().stream().map(PlanPath::toString).collect(Collectors.joining(", ")),
                        list.area().flatMap(ImprovementArea::getReference).orElse(""),
                        list.area()
                                .map(area -> Cell.ofPlan(area.getTitle()))
                                .orElse(Cell.words(labels.text("whole-plan"))),
                        List.of(
                                Cell.words(labels.word(list.of())),
                                Cell.ofPlan(ofOld.of(list.leftOut())),
                                Cell.ofPlan(ofOld.of(list.notCarried())),
                                Cell.ofPlan(String.join(", ", list.unknown()))));
            }
        }
        return table.withoutEmptyColumns().build();
    }
}
