package io.github.promisemodel.reports.report;

import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.util.List;

/**
 * How the actions, the benefits and the measures of a plan moved from one date to another, or from one version of it to another, and
 * what else differs between the versions.
 *
 * @param before the plan before
 * @param from the date it was asked about
 * @param after the plan after, which may be the same
 * @param to the date it was asked about
 * @param actions how its actions moved
 * @param benefits how its benefits moved
 * @param measures how the measures of its entries moved
 * @param changes what differs between the two versions besides; nothing if the plan is the same
 * @param since what the plan after says was extended or amended between the dates
 * @param assessments which assessments are counted, and which of the plan after are not approved yet
 */
public record EntryMovement(
        Plan before,
        PartialDate from,
        Plan after,
        PartialDate to,
        Movement<ActionStatus> actions,
        Movement<BenefitStatus> benefits,
        List<MovedMeasure> measures,
        PlanChanges changes,
        AgreedChanges since,
        CountedAssessments assessments) {

    /** Copies the measures. */
    public EntryMovement {
        measures = List.copyOf(measures);
    }

    /**
     * Compares; counts of people under five are suppressed.
     *
     * @param before the plan before
     * @param from the date to ask it about
     * @param after the plan after
     * @param to the date to ask it about
     * @param by how to group
     * @return how the entries moved
     */
    public static EntryMovement of(Plan before, PartialDate from, Plan after, PartialDate to, Grouping by) {
        return of(before, from, after, to, by, SmallNumbers.DEFAULT, CountedAssessments.of(after, to, false));
    }

    /**
     * Compares over approved assessments alone; counts of people under five are suppressed.
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
        return of(approved, from, approvedAfter, to, by, SmallNumbers.DEFAULT, CountedAssessments.of(after, to, true));
    }

    /** {@return whether there is an action, a benefit or a measure that can have moved} */
    public boolean isOfAny() {
        return actions.total().total() + benefits.total().total() > 0 || !measures.isEmpty();
    }

    /** Compares plans that have the assessments which are counted, and no other. */
    static EntryMovement of(
            Plan before,
            PartialDate from,
            Plan after,
            PartialDate to,
            Grouping by,
            SmallNumbers policy,
            CountedAssessments assessments) {
        return new EntryMovement(
                before,
                from,
                after,
                to,
                Movement.actions(before, from, after, to).by(by),
                Movement.benefits(before, from, after, to).by(by),
                MovedMeasure.of(before, from, after, to, policy),
                PlanChanges.of(before, after, policy),
                AgreedChanges.of(after, from, to),
                assessments);
    }
}
