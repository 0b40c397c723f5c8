package io.github.promisemodel.json.facade;

import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.Plan;
import java.util.Objects;

/**
 * One plan of several, or what kept it from being read, and its place.
 *
 * @param index how many come before it, from 0; lines with nothing on them do not count
 * @param line the line of the file on which it starts, from 1
 * @param result the plan, or every problem, with the lines of the file
 */
public record PlanItem(long index, int line, ReadResult<Plan> result) {

    /**
     * Makes an item.
     *
     * @param index how many come before it
     * @param line the line of the file on which it starts
     * @param result the plan, or every problem
     */
    public PlanItem {
        Objects.requireNonNull(result, "result");
    }
}
