package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.reference.PartialDate;

/** What a plan lists completely as of the date of a question. */
record Recorded(Plan plan, PartialDate asOf) {

    /** Whether what is not listed is not so. */
    boolean has(PlanRecord record) {
        return plan.records(record, asOf);
    }
}
