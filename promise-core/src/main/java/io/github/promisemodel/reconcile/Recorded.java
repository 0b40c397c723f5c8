package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.reference.PartialDate;
import java.util.Set;

/**
 * What a plan lists completely as of the date of a question.
 *
 * @param asOf the date
 * @param all what it lists completely
 */
record Recorded(PartialDate asOf, Set<PlanRecord> all) {

    static Recorded of(Plan plan, PartialDate asOf) {
        return new Recorded(asOf, plan.recordsAsOf(asOf));
    }

    /** Whether what is not listed is not so. */
    boolean has(PlanRecord record) {
        return all.contains(record);
    }
}
