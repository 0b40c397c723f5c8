package io.github.promisemodel.reports.figures;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.ledger.CarryForwardList;
import io.github.promisemodel.ledger.Fate;
import io.github.promisemodel.ledger.LedgerLine;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What became of the entries in the next plan. */
final class LedgerFigures {

    /** Of these, the other columns say all that there is to say. */
    private static final Set<Fate> SAID_BY_COLUMNS =
            EnumSet.of(Fate.MOVED, Fate.REWORDED, Fate.FINISHED, Fate.NOT_STATED, Fate.NEW);

    /** What a reader of a ledger has to look at first. */
    private static final Set<Fate> UNSETTLED = EnumSet.of(Fate.NOT_STATED, Fate.LOST);

    private final CarryForwardLedger ledger;
    private final Labels labels;
    private final Cells cells;
    private final EntryNames ofOld;
    private final EntryNames ofNext;

    LedgerFigures(CarryForwardLedger ledger, Wording wording) {
        this.ledger = ledger;
        Wording ofBoth = wording.about(ledger.old(), ledger.next());
        this.labels = ofBoth.labels();
        this.cells = ofBoth.cells();
        this.ofOld = ofBoth.names(ledger.old());
        this.ofNext = ofBoth.names(ledger.next());
    }

    FigureTable counts() {
        TableBuilder table = new TableBuilder(
                        labels,
                        TableId.CARRY_FORWARD.key(),
                        labels.text(
                                TableId.CARRY_FORWARD.caption(),
                                ledger.old().getTitle(),
                                ledger.next().getTitle()))
                .rowsOf("fate")
                .column("actions", "actions")
                .column("benefits", "benefits")
                .column("which-actions")
                .column("which-benefits");
        for (Fate fate : Fate.values()) {
            if (ledger.actions().count(fate) + ledger.benefits().count(fate) > 0) {
                table.row(
                        fate.name(),
                        cells.word(fate),
                        cells.count(ledger.actions().count(fate)),
                        cells.count(ledger.benefits().count(fate)),
                        entries(fate, Action.class),
                        entries(fate, Benefit.class));
            }
        }
        table.row(
                "ENTRIES",
                cells.words("ledger.entries"),
                cells.count(ledger.actions().entries()),
                cells.count(ledger.benefits().entries()),
                Cell.EMPTY,
                Cell.EMPTY);
        long further = ledger.actions().plus(ledger.benefits()).further();
        if (further > 0) {
            table.note(labels.text("note.further-lines", further));
        }
        return table.build();
    }

    /** The entries of a kind that have a fate; those that are new are of the next plan. */
    private Cell entries(Fate fate, Class<?> kind) {
        List<Entry<?>> entries = ledger.lines(fate).stream()
                .<Entry<?>>map(LedgerLine::entry)
                .filter(kind::isInstance)
                .toList();
        return fate == Fate.NEW ? cells.entriesElsewhere(ofNext, entries) : cells.entries(ofOld, entries);
    }

    /** Every line. */
    FigureTable lines() {
        return lines(TableId.LEDGER, EnumSet.allOf(Fate.class));
    }

    /** The lines of entries that are lost or of which nothing is stated; without any it says so. */
    FigureTable unsettled() {
        FigureTable lines = lines(TableId.LEDGER_UNSETTLED, UNSETTLED);
        return lines.rows().isEmpty()
                ? new TableBuilder(labels, TableId.LEDGER_UNSETTLED)
                        .note(labels.text("note.all-settled"))
                        .build()
                : lines;
    }

    private FigureTable lines(TableId id, Set<Fate> fates) {
        TableBuilder table = new TableBuilder(labels, id)
                .rowsOf("entry")
                .column("kind")
                .column("fate")
                .column("status")
                .column("to")
                .column("new-title")
                .column("explanation");
        for (LedgerLine line : ledger.lines()) {
            if (!fates.contains(line.fate())) {
                continue;
            }
            Entry<?> entry = line.entry();
            EntryNames own = line.fate() == Fate.NEW ? ofNext : ofOld;
            table.row(
                    entry.getId(),
                    own.beforeTitle(entry),
                    Cell.ofPlan(entry.getTitle()),
                    List.of(
                            cells.kind(entry),
                            cells.word(line.fate()),
                            Cell.of(labels.mark(line.standing().reading())),
                            cells.entriesElsewhere(ofNext, line.to()),
                            newTitle(line),
                            isSaidByColumns(line) ? Cell.EMPTY : cells.sentence(line)));
        }
        return table.withoutEmptyColumns().build();
    }

    /** The columns have neither a link that leads nowhere, nor an entry of the same id, nor a date within a period. */
    private boolean isSaidByColumns(LedgerLine line) {
        return SAID_BY_COLUMNS.contains(line.fate())
                && line.links().isEmpty()
                && (line.fate() != Fate.NOT_STATED
                        || ledger.next().find(line.entry().getId()).isEmpty()
                                && line.standing().within().isEmpty());
    }

    private Cell newTitle(LedgerLine line) {
        return line.fate() == Fate.REWORDED
                ? Cell.ofPlan(
                        labels.groups(line.to().stream().map(Entry::getTitle).toList()))
                : Cell.EMPTY;
    }

    /** Where lists were printed; their ids say where they are in the file. */
    private String printedAt(CarryForwardList list) {
        List<PublishedFigure> figures = list.area()
                .map(ImprovementArea::getPublished)
                .orElseGet(() -> ledger.old().getPublished());
        Set<PlanPath.Step> printed = list.where().stream()
                .map(path -> path.steps().get(path.steps().size() - 1))
                .collect(Collectors.toSet());
        return IntStream.range(0, figures.size())
                .filter(i -> printed.contains(new PlanPath.Item(i)))
                .mapToObj(i -> figures.get(i).getSource().getPlace())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The printed lists that differ from what the entries say. */
    FigureTable lists() {
        TableBuilder table = new TableBuilder(labels, TableId.CARRY_FORWARD_LISTS)
                .rowsOf("list-of")
                .column("list-subject")
                .column("left-out-of-list")
                .column("not-carried")
                .column("unknown")
                .column("printed-at");
        int differing = 0;
        for (CarryForwardList list : ledger.lists()) {
            if (!list.agrees()) {
                differing++;
                table.row(
                        list.where().stream().map(PlanPath::toString).collect(Collectors.joining(", ")),
                        list.area().flatMap(ImprovementArea::getReference).orElse(""),
                        list.area().map(area -> Cell.ofPlan(area.getTitle())).orElse(cells.words("whole-plan")),
                        List.of(
                                cells.word(list.of()),
                                cells.entries(ofOld, list.leftOut()),
                                cells.entries(ofOld, list.notCarried()),
                                Cell.ofPlan(labels.items(list.unknown())),
                                Cell.ofPlan(printedAt(list))));
            }
        }
        if (!ledger.lists().isEmpty()) {
            table.note(
                    labels.text("note.lists-compared", differing, ledger.lists().size()));
        }
        return table.withoutEmptyColumns().build();
    }
}
