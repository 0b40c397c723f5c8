package io.github.promisemodel.reports.figures;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reports.report.PlacedEntry;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of what is told of entries: each begins with the entry, its area, and whether it is an action or a benefit. */
final class StoryRows {

    private final Labels labels;
    private final Cells cells;
    private final EntryNames names;

    /** The titles of the documents by id. */
    private final Map<String, String> documents = new HashMap<>();

    StoryRows(Plan plan, Wording wording) {
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.names = wording.names(plan);
        for (Document document : plan.getDocuments()) {
            documents.putIfAbsent(document.getId(), document.getTitle());
        }
    }

    TableBuilder begin(TableId id) {
        return new TableBuilder(labels, id).rowsOf("entry").column("area").column("kind");
    }

    /** A table of actions alone. */
    TableBuilder beginOfActions(TableId id) {
        return new TableBuilder(labels, id).rowsOf("action").column("area");
    }

    void add(TableBuilder table, PlacedEntry placed, Cell... told) {
        row(table, placed, List.of(cells.area(placed.area()), cells.kind(placed.entry())), told);
    }

    void addOfAction(TableBuilder table, PlacedEntry placed, Cell... told) {
        row(table, placed, List.of(cells.area(placed.area())), told);
    }

    private void row(TableBuilder table, PlacedEntry placed, List<Cell> first, Cell... told) {
        Entry<?> entry = placed.entry();
        List<Cell> row = new ArrayList<>(first);
        row.addAll(List.of(told));
        table.row(entry.getId(), names.beforeTitle(entry), Cell.ofPlan(entry.getTitle()), row);
    }

    /** Where something is printed: the place, behind the document where it names one. */
    Cell place(Optional<Source> source) {
        return source.map(printed -> Cell.ofPlan(document(printed)
                        .map(title -> labels.text("source.place", title, printed.getPlace()))
                        .orElseGet(printed::getPlace)))
                .orElse(Cell.EMPTY);
    }

    /** The title of the document that a source names; its id where the plan lists no such document. */
    Optional<String> document(Source source) {
        return source.getDocument().map(id -> documents.getOrDefault(id, id));
    }
}
