package io.github.promisemodel.reports.text;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.ledger.CarryForwardList;
import io.github.promisemodel.ledger.Fate;
import io.github.promisemodel.ledger.FateTally;
import io.github.promisemodel.ledger.LedgerLine;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.FigureSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of a ledger: how many entries have each fate, of which nothing is stated, and what the printed lists leave out. */
final class LedgerTable {

    private static final int FATE = 18;
    private static final int COUNT = 8;
    private static final int ENTRIES = Page.WIDTH - 2 - FATE - 2 * COUNT - 3;

    private final CarryForwardLedger ledger;

    LedgerTable(CarryForwardLedger ledger) {
        this.ledger = ledger;
    }

    void addCounts(Page page) {
        FateTally actions = ledger.actions();
        FateTally benefits = ledger.benefits();
        page.heading("From " + ledger.old().getId() + " to " + ledger.next().getId() + ": "
                + ConstantWords.number(actions.entries(), "action") + " and "
                + ConstantWords.number(benefits.entries(), "benefit"));
        Table table = new Table(FATE, COUNT, COUNT, ENTRIES)
                .row(TextCell.of(""), TextCell.right("actions"), TextCell.right("benefits"), TextCell.of(""));
        for (Fate fate : Fate.values()) {
            if (actions.count(fate) + benefits.count(fate) > 0) {
                table.row(
                        TextCell.of(ConstantWords.of(fate)),
                        TextCell.right(Long.toString(actions.count(fate))),
                        TextCell.right(Long.toString(benefits.count(fate))),
                        TextCell.of(names(ledger.lines(fate).stream()
                                .<Entry<?>>map(LedgerLine::entry)
                                .toList())));
            }
        }
        page.add(2, table);
        long further = actions.plus(benefits).further();
        if (further > 0) {
            page.paragraph(
                    2, ConstantWords.number(further, "line") + " more than entries, for some have more than one fate.");
        }
    }

    /** The entries of which neither plan states what became, and those that are lost if there are any. */
    void addNotStated(Page page) {
        List<LedgerLine> notStated = ledger.lines(Fate.NOT_STATED);
        page.heading("Not stated: " + (notStated.isEmpty() ? "none" : notStated.size()));
        notStated.forEach(line -> page.paragraph(2, line.message()));
        if (ledger.hasLost()) {
            List<LedgerLine> lost = ledger.lines(Fate.LOST);
            page.heading("Lost: " + lost.size());
            lost.forEach(line -> page.paragraph(2, line.message()));
        }
    }

    void addEveryLine(Page page) {
        page.heading("What became of every entry");
        ImprovementArea area = null;
        for (LedgerLine line : ledger.lines()) {
            if (!line.area().equals(area)) {
                area = line.area();
                page.paragraph(2, nameOf(area) + ": " + area.getTitle());
            }
            page.paragraph(4, ConstantWords.of(line.fate()) + ": " + line.message());
        }
    }

    void addLists(Page page) {
        List<String> differences = new ArrayList<>();
        for (CarryForwardList list : ledger.lists()) {
            if (!list.agrees()) {
                differences.add(list.area().map(LedgerTable::nameOf).orElse("The whole plan") + ", "
                        + (list.of() == FigureSubject.ACTIONS ? "actions" : "benefits") + " listed: "
                        + differences(list)
                        + " (at "
                        + list.where().stream().map(PlanPath::toString).collect(Collectors.joining(", ")) + ")");
            }
        }
        if (ledger.lists().isEmpty()) {
            return;
        }
        page.heading("Printed carry-forward lists that differ from what the entries say: " + differences.size() + " of "
                + ledger.lists().size());
        differences.forEach(difference -> page.paragraph(2, difference));
    }

    private static String differences(CarryForwardList list) {
        List<String> parts = new ArrayList<>();
        if (!list.leftOut().isEmpty()) {
            parts.add("carried forward and not listed " + names(list.leftOut()));
        }
        if (!list.notCarried().isEmpty()) {
            parts.add("listed and not said to be carried forward " + names(list.notCarried()));
        }
        if (!list.unknown().isEmpty()) {
            parts.add("listed and not in the plan " + String.join(", ", list.unknown()));
        }
        return String.join("; ", parts);
    }

    private static String names(List<? extends Entry<?>> entries) {
        return entries.stream().map(Entry::getId).collect(Collectors.joining(", "));
    }

    private static String nameOf(ImprovementArea area) {
        return "Area " + area.getReference().orElse(area.getId());
    }
}
