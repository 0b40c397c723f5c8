package io.github.promisemodel.reports.report;

import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;

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
    public static EntryMovement of(Plan before, PartialDate from, Plan after, PartialDate to, Grouping by) {
        return new EntryMovement(
                before,
                from,
                after,
                to,
                Movement.actions(before, from, after, to).by(by),
                Movement.benefits(before, from, after, to).by(by));
    }
}
