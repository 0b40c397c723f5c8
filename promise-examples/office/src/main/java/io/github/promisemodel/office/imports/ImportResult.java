package io.github.promisemodel.office.imports;

import io.github.promisemodel.plan.Plan;
import java.util.List;

/**
 * What an import made.
 *
 * @param plan the plan of all rows that have no reject
 * @param rejects what could not be imported
 * @param notes what somebody should look at
 * @param changes what changed of the plan that it was imported into; of a new plan what it has
 * @param missing the ids of the plan's entries that the sheet does not have any more; they are kept
 * @param entries how many actions, benefits and measures the sheets have, with those rejected
 */
public record ImportResult(
        Plan plan,
        List<Reject> rejects,
        List<ImportNote> notes,
        List<ImportChange> changes,
        List<String> missing,
        int entries) {

    /**
     * Makes a result.
     *
     * @param plan the plan
     * @param rejects what could not be imported
     * @param notes what somebody should look at
     * @param changes what changed
     * @param missing the ids that the sheet does not have any more
     * @param entries how many entries the sheets have
     */
    public ImportResult {
        rejects = List.copyOf(rejects);
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
        missing = List.copyOf(missing);
    }
}
