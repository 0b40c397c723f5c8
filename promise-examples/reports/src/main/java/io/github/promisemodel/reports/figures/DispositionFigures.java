package io.github.promisemodel.reports.figures;

import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What becomes of the entries of each status when the plan ends; what is left out of the counts has a row too, but for what is not
 * yet in the plan.
 */
final class DispositionFigures<S extends Enum<S>> {

    private final RollUp<S> rollUp;
    private final EntryKind kind;
    private final boolean listsAll;
    private final Labels labels;
    private final Cells cells;

    /** Of entries of a plan that may list all their dispositions. */
    DispositionFigures(RollUp<S> rollUp, EntryKind kind, boolean listsAll, Wording wording) {
        this.listsAll = listsAll;
        this.rollUp = rollUp;
        this.kind = kind;
        this.labels = wording.labels();
        this.cells = wording.cells();
    }

    FigureTable table() {
        TableBuilder table = new TableBuilder(labels, kind.byDisposition).rowsOf("status");
        List<Optional<DispositionKind>> kinds = kinds();
        for (Optional<DispositionKind> disposition : kinds) {
            if (disposition.isPresent()) {
                table.column(disposition.get(), kind.unit);
            } else {
                table.column("disposition-not-stated", kind.unit);
            }
        }
        table.column("total", kind.unit);
        SortedMap<Reading<S>, List<CountedEntry<S>>> byReading = new TreeMap<>();
        List<CountedEntry<S>> leftOut = new ArrayList<>();
        List<CountedEntry<S>> added = rollUp.explain().entries().stream()
                .filter(counted -> counted.presence() != Presence.NOT_YET_ADDED)
                .toList();
        for (CountedEntry<S> counted : added) {
            if (counted.leftOut().isPresent()) {
                leftOut.add(counted);
            } else {
                byReading
                        .computeIfAbsent(counted.standing().reading(), reading -> new ArrayList<>())
                        .add(counted);
            }
        }
        byReading.forEach((reading, entries) ->
                row(table, StatusFigures.id(reading), Cell.of(labels.mark(reading)), entries, kinds));
        if (!leftOut.isEmpty()) {
            row(table, "LEFT_OUT", Cell.of(labels.leftOut()), leftOut, kinds);
        }
        row(table, "ALL", cells.words("all"), added, kinds);
        if (rollUp.dispositions().notStated() > 0 && listsAll) {
            table.note(labels.text("note.dispositions-recorded"));
        }
        return table.build();
    }

    private List<Optional<DispositionKind>> kinds() {
        List<Optional<DispositionKind>> kinds = new ArrayList<>();
        for (DispositionKind kind : DispositionKind.values()) {
            if (rollUp.dispositions().count(kind) > 0) {
                kinds.add(Optional.of(kind));
            }
        }
        kinds.add(Optional.empty());
        return kinds;
    }

    private void row(
            TableBuilder table,
            String id,
            Cell title,
            List<CountedEntry<S>> entries,
            List<Optional<DispositionKind>> kinds) {
        List<Cell> counts = new ArrayList<>();
        for (Optional<DispositionKind> disposition : kinds) {
            counts.add(cells.count(entries.stream()
                    .filter(counted ->
                            counted.disposition().map(Disposition::getKind).equals(disposition))
                    .count()));
        }
        counts.add(cells.count(entries.size()));
        table.row(id, "", title, counts);
    }
}
