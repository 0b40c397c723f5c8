package io.github.promisemodel.reports.figures;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.NamePart;
import java.util.List;
import java.util.function.Function;

/**
 * What something of a plan is about, such as a risk: areas in one column, and actions and benefits in another. What the plan does not
 * have is shown by its id.
 */
final class AboutCells {

    /** The column of areas. */
    static final String AREAS = "about-areas";

    /** The column of actions and benefits. */
    static final String ENTRIES = "about-entries";

    private static final String BETWEEN = ", ";

    private final Plan plan;
    private final EntryNames names;
    private final Cells cells;

    AboutCells(Plan plan, Wording wording) {
        this.plan = plan;
        this.names = wording.names(plan);
        this.cells = wording.cells();
    }

    static TableBuilder addColumns(TableBuilder table) {
        return table.column(AREAS).column(ENTRIES);
    }

    /** Both cells; what names neither an area nor an entry is about the whole plan. */
    List<Cell> cells(List<String> areas, List<String> entries) {
        Cell areaCell = areas.isEmpty() && entries.isEmpty() ? cells.words("whole-plan") : areas(areas);
        return List.of(areaCell, entries(entries));
    }

    /** Areas by their names. */
    Cell areas(List<String> ids) {
        return cell(ids, id -> plan.findArea(id).map(EntryNames::area).orElse(id), false);
    }

    /** Actions and benefits by their names, each with what it is. */
    Cell entries(List<String> ids) {
        return cell(ids, id -> plan.find(id).map(names::withKind).orElse(id), true);
    }

    private static Cell cell(List<String> ids, Function<String, String> name, boolean inPlan) {
        List<NamePart.Name> names = ids.stream()
                .distinct()
                .map(id -> NamePart.Name.of(id, name.apply(id)))
                .toList();
        return Cells.names(names, BETWEEN, inPlan);
    }
}
