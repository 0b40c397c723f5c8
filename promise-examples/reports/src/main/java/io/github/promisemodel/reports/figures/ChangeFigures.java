package io.github.promisemodel.reports.figures;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.disclosure.SuppressionMark;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.report.ChangedField;
import io.github.promisemodel.reports.report.EntryMovement;
import io.github.promisemodel.reports.report.Goalpost;
import io.github.promisemodel.reports.report.PlanChanges;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What differs between two versions of a plan besides statuses: how much was moved in which way, and each difference. */
final class ChangeFigures {

    private final PlanChanges changes;
    private final Plan before;
    private final Plan after;
    private final Labels labels;
    private final Cells cells;
    private final EntryNames names;
    private final EntryNames namesBefore;
    private final ChangeWords words;
    private final ChangeCells values;

    ChangeFigures(EntryMovement moved, Wording wording) {
        this.changes = moved.changes();
        this.before = moved.before();
        this.after = moved.after();
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.names = wording.names(after);
        this.namesBefore = wording.names(before);
        this.words = new ChangeWords(labels);
        this.values = new ChangeCells(wording);
    }

    /** The tables of two versions; none of one plan at two dates. */
    static List<FigureTable> tables(EntryMovement moved, Wording wording) {
        if (moved.before() == moved.after()) {
            return List.of();
        }
        ChangeFigures figures = new ChangeFigures(moved, wording);
        return List.of(figures.goalposts(), figures.fields());
    }

    private FigureTable goalposts() {
        TableBuilder table = new TableBuilder(labels, TableId.GOALPOSTS)
                .rowsOf("goalpost")
                .column("count", "changes")
                .column("entries");
        for (Goalpost goalpost : Goalpost.values()) {
            List<ChangedField> moved = changes.fields().stream()
                    .filter(field -> field.goalposts().contains(goalpost))
                    .toList();
            if (!moved.isEmpty()) {
                table.row(
                        goalpost.name(),
                        cells.words("goalpost." + goalpost),
                        cells.count(moved.size()),
                        entries(moved, goalpost == Goalpost.ENTRY_REMOVED));
            }
        }
        return table.build();
    }

    /** The entries that are moved, each once. */
    private Cell entries(List<ChangedField> moved, boolean isRemoved) {
        Map<String, Entry<?>> entries = new LinkedHashMap<>();
        for (ChangedField field : moved) {
            field.entry()
                    .ifPresent(entry -> (isRemoved ? Optional.of(entry) : now(entry))
                            .ifPresent(each -> entries.putIfAbsent(each.getId(), each)));
        }
        return isRemoved
                ? cells.entriesElsewhere(namesBefore, entries.values())
                : cells.entries(names, entries.values());
    }

    /** The entry as the later version has it. */
    private Optional<Entry<?>> now(Entry<?> entry) {
        return after.find(entry.getId());
    }

    private FigureTable fields() {
        TableBuilder table = new TableBuilder(labels, TableId.CHANGED_FIELDS)
                .rowsOf("entry")
                .column("changed-field")
                .column("change")
                .column("before")
                .column("after");
        ChangeCells.Version earlier = values.version(before);
        ChangeCells.Version later = values.version(after);
        for (ChangedField field : changes.fields()) {
            table.row(
                    field.entry()
                            .map(Entry::getId)
                            .or(() -> field.area().map(area -> area.getId()))
                            .orElse(""),
                    of(field),
                    Cell.sentence(words.field(field)),
                    cells.words(field.isSuppressed() ? "change.number" : "change." + field.kind()),
                    field.isSuppressed() ? Cells.suppressed() : earlier.cell(field, field.before()),
                    field.isSuppressed() ? Cells.suppressed() : later.cell(field, field.after()));
        }
        if (table.isEmpty()) {
            table.note(labels.text("note.nothing-changed"));
        }
        if (!changes.recorded().isEmpty()) {
            table.note(labels.text("note.recorded-since", changes.recorded().size()));
        }
        long suppressed =
                changes.fields().stream().filter(ChangedField::isSuppressed).count();
        if (suppressed > 0) {
            table.note(labels.text("note.suppressed-changes", suppressed, SuppressionMark.SUPPRESSED));
        }
        return table.build();
    }

    /** The entry that it is of, or the area, or the whole plan. */
    private Cell of(ChangedField field) {
        if (field.entry().isPresent()) {
            Entry<?> entry = field.entry().get();
            return now(entry)
                    .map(each -> cells.entry(names, each))
                    .orElseGet(() -> cells.entryElsewhere(namesBefore, entry));
        }
        return field.area().map(cells::area).orElseGet(() -> cells.words("whole-plan"));
    }
}
