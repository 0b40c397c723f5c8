package io.github.promisemodel.store.plan;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.merge.PlanMerge;
import io.github.promisemodel.plan.Plan;
import java.util.List;

/** What became of a change. */
public sealed interface Outcome {

    /**
     * It is recorded, or changed nothing.
     *
     * @param now the version after it
     */
    record Saved(PlanVersion now) implements Outcome {}

    /**
     * It was recorded when it was sent first, and is not carried out again.
     *
     * @param now the latest version
     * @param created the id of what it created then
     */
    record Repeated(PlanVersion now, String created) implements Outcome {}

    /** Its key is that of another request. */
    record KeyOfAnother() implements Outcome {}

    /**
     * What was sent cannot be read.
     *
     * @param problems what is wrong with it
     */
    record NotRead(List<Problem> problems) implements Outcome {}

    /**
     * It would bring errors into the plan.
     *
     * @param findings the errors
     */
    record NotValid(List<Finding> findings) implements Outcome {}

    /**
     * Somebody else changed the entry since.
     *
     * @param base the version that the person saw
     * @param mine that version with the change
     * @param now the latest version
     * @param merge both changes together, or what does not go together
     */
    record Stale(PlanVersion base, Plan mine, PlanVersion now, PlanMerge merge) implements Outcome {}
}
