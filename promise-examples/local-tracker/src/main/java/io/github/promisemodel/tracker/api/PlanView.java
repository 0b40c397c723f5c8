package io.github.promisemodel.tracker.api;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.PlanVersion;

/**
 * A version as somebody sees it.
 *
 * @param version the version
 * @param isApproved whether only approved assessments are seen
 */
record PlanView(PlanVersion version, boolean isApproved) {

    Plan plan() {
        return isApproved ? version.approved() : version.plan();
    }

    /** The ETag of an entry or of the plan. What was seen without drafts is not what can be changed. */
    String tag(String entry) {
        boolean isWhole = entry.equals(PlanVersion.PLAN_ITSELF);
        long number = isWhole ? version.number() : version.changed(entry).orElse(0L);
        return "\"" + number + (isApproved ? "-approved" : "") + "\"";
    }
}
