package io.github.promisemodel.examples.evaluation;

import io.github.promisemodel.json.movement.MovementTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Rounding;

/**
 * How the actions and the benefits of a plan moved from one date to another, or from one version of it to another.
 *
 * @param before the plan before
 * @param from the date it was asked about
 * @param after the plan after, which may be the same
 * @param to the date it was asked about
 * @param actions how its actions moved
 * @param benefits how its benefits moved
 */
public record EntryMovement(
        Plan before,
        PartialDate from,
        Plan after,
        PartialDate to,
        Movement<ActionStatus> actions,
        Movement<BenefitStatus> benefits) {

    /**
     * Compares.
     *
     * @param before the plan before
     * @param from the date to ask it about
     * @param after the plan after
     * @param to the date to ask it about
     * @param by how to group
     * @return how the entries moved
     */
    static EntryMovement of(Plan before, PartialDate from, Plan after, PartialDate to, Grouping by) {
        return new EntryMovement(
                before,
                from,
                after,
                to,
                Movement.actions(before, from, after, to).by(by),
                Movement.benefits(before, from, after, to).by(by));
    }

    /** The movement as JSON. Scripts depend on it: fields are only ever added. */
    static ResultTable<EntryMovement> table(Rounding rounding) {
        return ResultTable.<EntryMovement>empty()
                .field("plan", ResultWriters.TEXT, moved -> moved.after().getId())
                .field("from", ResultWriters.TEXT, moved -> moved.from().toString())
                .field("to", ResultWriters.TEXT, moved -> moved.to().toString())
                .field("actions", MovementTables.<ActionStatus>movement(rounding), EntryMovement::actions)
                .field("benefits", MovementTables.<BenefitStatus>movement(rounding), EntryMovement::benefits);
    }
}
