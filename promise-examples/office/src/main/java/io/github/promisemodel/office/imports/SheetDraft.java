package io.github.promisemodel.office.imports;

import io.github.promisemodel.office.sheet.SheetFile;
import io.github.promisemodel.office.sheet.SheetGrid;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.status.StatusScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A first map of a file, proposed from its headers and first rows, with what somebody has to decide.
 *
 * <pre>{@code
 * SheetDraft draft = SheetDraft.of(file);
 * PlanJson.DEFAULT.write(draft.map(), SheetMapTables.MAP, path);
 * draft.unsure().forEach(System.out::println);
 * }</pre>
 *
 * @param map the map
 * @param unsure what it is unsure of, in plain words
 */
public record SheetDraft(SheetMap map, List<String> unsure) {

    /**
     * Makes a draft.
     *
     * @param map the map
     * @param unsure what it is unsure of
     */
    public SheetDraft {
        unsure = List.copyOf(unsure);
    }

    /**
     * Proposes a map of the sheets that have headers which are known.
     *
     * @param file the file
     * @return the draft; empty if no sheet has a header of an id and one of a title
     */
    public static Optional<SheetDraft> of(SheetFile file) {
        List<String> unsure = new ArrayList<>();
        List<MappedSheet> sheets = new ArrayList<>();
        Set<String> dates = new TreeSet<>();
        KnownHeaders headers = new KnownHeaders();
        for (SheetGrid grid : file.grids()) {
            DraftedSheet drafted = DraftedSheet.of(grid, headers, file.grids().size() > 1, unsure);
            drafted.sheet().ifPresent(sheets::add);
            dates.addAll(drafted.dates());
        }
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        unsure.add(0, "plan: its id, council, title and period are placeholders; write your own");
        PlanFrame frame = new PlanFrame(
                "plan-id", Council.of("council-code"), "Title of the plan", PlanPeriod.parse("2024/2027"));
        SheetMap map = new SheetMap(
                frame,
                StatusScheme.empty(),
                dates.stream().map(DateForm::parse).toList(),
                List.of(),
                List.of(),
                Optional.empty(),
                sheets);
        return Optional.of(new SheetDraft(map, unsure));
    }
}
