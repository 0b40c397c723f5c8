package io.github.promisemodel.office.workbook;

import io.github.promisemodel.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a plan from a workbook.
 *
 * @param plan the plan; empty if there are problems
 * @param problems what keeps it from being read
 * @param remarks what is in the workbook and was not read, such as a column that somebody added
 */
public record PlanBookResult(Optional<Plan> plan, List<PlanBookProblem> problems, List<PlanBookProblem> remarks) {

    /** Copies the lists. */
    public PlanBookResult {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }
}
