package io.github.promisemodel.examples.evaluation;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import java.time.Period;
import java.util.List;

/**
 * An action compared with its due date.
 *
 * @param action the action
 * @param timeliness how it stands against its due date
 */
public record DueEntry(Action action, Timeliness timeliness) {

    /** The action and how it stands as JSON. */
    static final ResultTable<DueEntry> TABLE = ResultTable.<DueEntry>empty()
            .field("entry", ResultWriters.TEXT, entry -> entry.action().getId())
            .field("timeliness", ActionTables.TIMELINESS, DueEntry::timeliness);

    /** Every action of a plan, in plan order. */
    static List<DueEntry> of(Plan plan, PartialDate asOf, Period soon) {
        return plan.getActions().stream()
                .map(action -> new DueEntry(action, Timeliness.of(action, asOf, soon)))
                .toList();
    }
}
