package io.github.promisemodel.merge;

import io.github.promisemodel.plan.Plan;
import java.util.List;

/**
 * The differences of two versions of a plan, field by field.
 *
 * <pre>{@code
 * for (FieldChange change : PlanDiff.of(lastYear, thisYear).changes()) {
 *     System.out.println(change.path() + " " + change.kind() + " " + change.before() + " " + change.after());
 * }
 * }</pre>
 *
 * <p>Items of a list are told apart by their ids; those without one by being equal, failing that by having the same required
 * fields, failing that by their place between the others. An action or a benefit is followed to another area. A list whose items
 * are in another order is one difference. Two versions without a difference are equal.
 *
 * @param changes the differences, in the order of the plan's fields; those of areas' entries come last
 */
public record PlanDiff(List<FieldChange> changes) {

    /**
     * Makes the differences, from a copy of the list.
     *
     * @param changes the differences
     */
    public PlanDiff {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two versions of a plan.
     *
     * @param earlier the earlier version
     * @param later the later version
     * @return their differences
     */
    public static PlanDiff of(Plan earlier, Plan later) {
        return new PlanDiff(AreasDiff.of(earlier, later));
    }

    /** {@return whether the two versions are equal} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
