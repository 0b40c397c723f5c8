package io.github.promisemodel.office.imports;

import io.github.promisemodel.office.sheet.SheetException;
import io.github.promisemodel.office.sheet.SheetFile;
import io.github.promisemodel.office.sheet.SheetGrid;
import io.github.promisemodel.office.sheet.SheetProblem;
import io.github.promisemodel.office.sheet.SheetWords;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The import of a file of sheets into a plan, by a map that says what its columns and words are.
 *
 * <pre>{@code
 * SheetFile file = SheetFile.read(Path.of("actions.xlsx"), SheetLimits.DEFAULT);
 * ImportResult result = SheetImport.of(file, map).into(Optional.empty());
 * }</pre>
 *
 * <p>Nothing is guessed: words that the map does not have are rejected, with the words that it has. An entry with a rejected cell is left
 * out. Importing a newer file into the plan appends what is new, and names what the file does not have any more; importing the same
 * file again changes nothing. The time it takes is linear in the number of cells.
 */
public final class SheetImport {

    private final SheetFile file;
    private final SheetMap map;
    private final Optional<PartialDate> asOf;

    private SheetImport(SheetFile file, SheetMap map, Optional<PartialDate> asOf) {
        this.file = file;
        this.map = map;
        this.asOf = asOf;
    }

    /**
     * An import.
     *
     * @param file the file
     * @param map what its sheets are
     * @return the import
     */
    public static SheetImport of(SheetFile file, SheetMap map) {
        return new SheetImport(file, map, Optional.empty());
    }

    /**
     * The same import with another date for statuses that no cell dates.
     *
     * @param date the date, which goes before that of the map
     * @return the import
     */
    public SheetImport asOf(PartialDate date) {
        return new SheetImport(file, map, Optional.of(date));
    }

    /**
     * Imports the sheets.
     *
     * @param into the plan of an earlier import; empty for a new one
     * @return the plan, and what was noted
     * @throws SheetException if the map is of other sheets, or the plan is another than the map's
     */
    public ImportResult into(Optional<Plan> into) {
        into.filter(plan -> !plan.getId().equals(map.plan().id())).ifPresent(plan -> {
            throw refused("the map is of the plan " + MessageText.of(map.plan().id())
                    + ", and the plan to import into is " + MessageText.of(plan.getId()) + "; name the same plan");
        });
        ImportReport report = new ImportReport();
        PlanDraft draft = new PlanDraft(map, into);
        EntryImport entries = new EntryImport(map, draft, report, into.isPresent(), asOf);
        for (MappedSheet mapped : map.sheets()) {
            grids(mapped).forEach(grid -> entries.read(grid, mapped));
        }
        Plan plan = draft.build(map.statusScheme());
        return new ImportResult(plan, report.rejects, report.notes, report.changes, entries.missing(), entries.count());
    }

    private List<SheetGrid> grids(MappedSheet mapped) {
        List<SheetGrid> all = file.grids();
        if (mapped.isOfEverySheet()) {
            return all;
        }
        if (mapped.sheet().isEmpty()) {
            if (all.size() == 1) {
                return all;
            }
            throw refused("the file has " + all.size() + " sheets; name one in the map, in sheet: " + names(all));
        }
        String wanted = SheetWords.plain(mapped.sheet().get());
        List<SheetGrid> found = all.stream()
                .filter(grid -> SheetWords.plain(grid.name()).equals(wanted))
                .toList();
        if (found.isEmpty()) {
            throw refused(
                    "there is no sheet " + MessageText.quoted(mapped.sheet().get()) + "; the sheets are " + names(all));
        }
        return found;
    }

    private static String names(List<SheetGrid> grids) {
        List<String> names = new ArrayList<>();
        grids.forEach(grid -> names.add(grid.name()));
        return MessageText.list(names);
    }

    private static SheetException refused(String message) {
        return new SheetException(List.of(SheetProblem.ofFile(message)));
    }
}
