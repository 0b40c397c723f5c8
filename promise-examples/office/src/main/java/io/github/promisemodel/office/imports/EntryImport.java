package io.github.promisemodel.office.imports;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.office.imports.ImportChange.Kind;
import io.github.promisemodel.office.sheet.CellKind;
import io.github.promisemodel.office.sheet.SheetCell;
import io.github.promisemodel.office.sheet.SheetGrid;
import io.github.promisemodel.office.sheet.SheetProblem;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.words.MessageText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes actions, benefits and measures of the rows of sheets, and puts them into the plan. */
final class EntryImport {

    private final SheetMap map;
    private final PlanDraft plan;
    private final ImportReport report;
    private final boolean again;
    private final Optional<PartialDate> asked;
    private final EntryUpdate update;
    /** Where each id was first found, in words. */
    private final Map<String, String> found = new HashMap<>();

    private final Set<RowKind> kinds = EnumSet.noneOf(RowKind.class);
    private int count;

    EntryImport(SheetMap map, PlanDraft plan, ImportReport report, boolean again, Optional<PartialDate> asked) {
        this.map = map;
        this.plan = plan;
        this.report = report;
        this.again = again;
        this.asked = asked;
        this.update = new EntryUpdate(report);
    }

    int count() {
        return count;
    }

    void read(SheetGrid grid, MappedSheet mapped) {
        int before = report.rejects.size();
        SheetColumns columns = SheetColumns.of(grid, mapped, report);
        if (report.rejects.size() > before) {
            return; // its rows would be read without what a column has
        }
        kinds.add(mapped.rows());
        RowPlace place = new RowPlace(plan, mapped);
        NumberedIds numbered = new NumberedIds();
        for (EntryRows.Rows rows : EntryRows.of(grid, mapped, columns)) {
            count++;
            read(new RowValues(grid, map, mapped, columns, rows, report), place, numbered);
        }
        numbered.note(grid.name(), report);
    }

    private void read(RowValues row, RowPlace place, NumberedIds numbered) {
        Optional<SheetCell> cell = row.cell(SheetField.ID).or(() -> row.cell(SheetField.REFERENCE));
        Optional<String> title = row.text(SheetField.TITLE);
        if (cell.isEmpty()) {
            row.rejectRow(
                    row.columns().has(SheetField.ID) ? SheetField.ID : SheetField.REFERENCE,
                    "it has no id; write one, or say in the map, in skip, that such rows are no entries");
            return;
        }
        numbered.see(cell.get());
        String id = row.sheet().idPrefix() + cell.get().words();
        String at =
                SheetProblem.place(row.sheetName(), cell.get().row(), cell.get().column());
        String first = found.putIfAbsent(id, at);
        if (first != null) {
            row.reject(cell.get(), "is an id that " + first + " has too; ids are unique in a plan");
            return;
        }
        if (title.isEmpty()) {
            row.rejectRow(SheetField.TITLE, "it has no title; write one");
            return;
        }
        if (isOfAnotherKind(id, row.sheet().rows())) {
            row.reject(
                    cell.get(),
                    "is the id of another kind of entry in the plan; write another, or give idPrefix in the map");
            return;
        }
        switch (row.sheet().rows()) {
            case ACTIONS -> action(row, id, title.get(), place);
            case BENEFITS -> benefit(row, id, title.get(), place);
            case MEASURES -> measure(row, id, title.get(), place);
        }
    }

    private boolean isOfAnotherKind(String id, RowKind kind) {
        Optional<AreaDraft> area = plan.areaOf(id);
        return area.isPresent()
                && (kind == RowKind.MEASURES
                        || (kind == RowKind.ACTIONS ? area.get().benefits : area.get().actions).containsKey(id));
    }

    // ------------------------------------------------------------------------

    private void action(RowValues row, String id, String title, RowPlace place) {
        Optional<AreaDraft> area = place.find(row);
        Action.Builder action = Action.builder()
                .id(id)
                .reference(row.text(SheetField.REFERENCE))
                .title(title)
                .owner(row.text(SheetField.OWNER))
                .start(row.date(SheetField.START))
                .dueAsPrinted(row.text(SheetField.DUE_AS_PRINTED))
                .note(row.note(SheetField.NOTE))
                .milestones(RowMilestones.of(row))
                .benefits(RowMilestones.ids(row.text(SheetField.BENEFITS)))
                .measures(RowMeasure.ofEntry(row, id, asked));
        due(row).ifPresent(cell -> {
            if (row.isUndated(cell)) {
                action.dueAsPrinted(cell.words());
            } else {
                action.due(row.date(cell));
            }
        });
        RowStatus.assessment(row, ActionStatus.class, id, asked).ifPresent(action::addAssessments);
        if (row.isRejected() || area.isEmpty()) {
            return;
        }
        Action made = action.build();
        AreaDraft home = home(row, id, area.get(), made.getDisplayName());
        Action known = home.actions.get(id);
        home.actions.put(id, known == null ? made : update.action(known, made));
        noteAdded(known == null, id, made.getDisplayName());
    }

    private static Optional<SheetCell> due(RowValues row) {
        return row.cell(SheetField.DUE).filter(cell -> !row.isNoValue(cell));
    }

    private void benefit(RowValues row, String id, String title, RowPlace place) {
        Optional<AreaDraft> area = place.find(row);
        Benefit.Builder benefit = Benefit.builder()
                .id(id)
                .reference(row.text(SheetField.REFERENCE))
                .title(title)
                .owner(row.text(SheetField.OWNER))
                .accountable(row.text(SheetField.ACCOUNTABLE))
                .due(due(row).flatMap(row::date))
                .note(row.note(SheetField.NOTE))
                .measures(RowMeasure.ofEntry(row, id, asked));
        RowStatus.assessment(row, BenefitStatus.class, id, asked).ifPresent(benefit::addAssessments);
        if (row.isRejected() || area.isEmpty()) {
            return;
        }
        Benefit made = benefit.build();
        AreaDraft home = home(row, id, area.get(), made.getDisplayName());
        Benefit known = home.benefits.get(id);
        home.benefits.put(id, known == null ? made : update.benefit(known, made));
        noteAdded(known == null, id, made.getDisplayName());
    }

    private void measure(RowValues row, String id, String title, RowPlace place) {
        Optional<AreaDraft> area = place.find(row);
        Measure made = RowMeasure.of(row, id, title, asked);
        Optional<SheetCell> entry = row.cell(SheetField.ENTRY);
        if (entry.isPresent() && plan.areaOf(entry.get().words()).isEmpty()) {
            row.reject(entry.get(), "is the id of no action and no benefit; write one, or import those first");
        }
        if (row.isRejected()) {
            return;
        }
        boolean isNew = entry.isPresent()
                ? addToEntry(entry.get().words(), made)
                : add(area.map(home -> home.measures).orElse(plan.measures), made);
        noteAdded(isNew, id, "Measure " + MessageText.of(id));
    }

    private boolean add(Map<String, Measure> measures, Measure made) {
        Measure known = measures.get(made.getId());
        measures.put(made.getId(), known == null ? made : update.measure(known, made));
        return known == null;
    }

    private boolean addToEntry(String id, Measure made) {
        AreaDraft area = plan.areaOf(id).orElseThrow();
        Action action = area.actions.get(id);
        Benefit benefit = area.benefits.get(id);
        List<Measure> known =
                action != null ? action.getMeasures() : benefit == null ? List.of() : benefit.getMeasures();
        List<Measure> renewed = update.measures(known, List.of(made));
        if (action != null) {
            area.actions.put(id, action.toBuilder().measures(renewed).build());
        } else if (benefit != null) {
            area.benefits.put(id, benefit.toBuilder().measures(renewed).build());
        }
        return renewed.size() > known.size();
    }

    /** The area that an entry is in; one that is in another in the plan stays there, which is told. */
    private AreaDraft home(RowValues row, String id, AreaDraft asked, String name) {
        AreaDraft home = plan.areaOf(id).orElse(asked);
        if (home != asked) {
            report.note(
                    row.sheetName(),
                    row.firstRow(),
                    -1,
                    name + " is in the area " + MessageText.quoted(home.area().getTitle(), '"')
                            + " of the plan, and the sheet has it in another; it stays where it is");
        }
        plan.placed(id, home);
        return home;
    }

    private void noteAdded(boolean isNew, String id, String name) {
        if (isNew && again) {
            report.change(id, Kind.ADDED, name + " is new");
        }
    }

    // ------------------------------------------------------------------------

    /** The entries of the plan before that are of the kinds that were read, and that no row has. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        Set<String> seen = new HashSet<>(found.keySet());
        if (kinds.contains(RowKind.ACTIONS)) {
            plan.actionsBefore().stream().filter(id -> !seen.contains(id)).forEach(missing::add);
        }
        if (kinds.contains(RowKind.BENEFITS)) {
            plan.benefitsBefore().stream().filter(id -> !seen.contains(id)).forEach(missing::add);
        }
        if (kinds.contains(RowKind.MEASURES)) {
            Stream.concat(
                            plan.before().getMeasures().stream(),
                            plan.before().getAreas().stream().flatMap(area -> area.getMeasures().stream()))
                    .map(Measure::getId)
                    .filter(id -> !seen.contains(id))
                    .forEach(missing::add);
        }
        return missing;
    }

    /** Ids that the sheet holds as numbers: 1.10 is 1.1 there. */
    private static final class NumberedIds {
        private final List<SheetCell> cells = new ArrayList<>();

        void see(SheetCell cell) {
            if (cell.kind() == CellKind.NUMBER
                    && cell.number().filter(number -> number.scale() > 0).isPresent()) {
                cells.add(cell);
            }
        }

        void note(String sheet, ImportReport report) {
            if (!cells.isEmpty()) {
                SheetCell first = cells.get(0);
                report.note(
                        sheet,
                        first.row(),
                        first.column(),
                        cells.size() + " ids are numbers, such as " + MessageText.of(first.text())
                                + "; an id such as 1.10 loses its zero so. Give the column the format of text and write them again");
            }
        }
    }
}
