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
 * @param assessments which assessments are counted, and which of the plan after are not approved yet
 */
public record EntryMovement(
        Plan before,
        PartialDate from,
        Plan after,
        PartialDate to,
        Movement<ActionStatus> actions,
        Movement<BenefitStatus> benefits,
        CountedAssessments assessments) {

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
        return of(before, from, after, to, by, CountedAssessments.of(after, to, false));
    }

    /**
     * Compares over approved assessments alone.
     *
     * @param before the plan before, with all its assessments
     * @param from the date to ask it about
     * @param after the plan after, with all its assessments
     * @param to the date to ask it about
     * @param by how to group
     * @return how the entries moved
     */
    public static EntryMovement ofApproved(Plan before, PartialDate from, Plan after, PartialDate to, Grouping by) {
        Plan approved = before.approved();
        Plan approvedAfter = before == after ? approved : after.approved();
        return of(approved, from, approvedAfter, to, by, CountedAssessments.of(after, to, true));
    }

    /** Compares plans that have the assessments which are counted, and no other. */
    static EntryMovement of(
            Plan before, PartialDate from, Plan after, PartialDate to, Grouping by, CountedAssessments assessments) {
        return new EntryMovement(
                before,
                from,
                after,
                to,
                Movement.actions(before, from, after, to).by(by),
                Movement.benefits(before, from, after, to).by(by),
                assessments);
    }
}
