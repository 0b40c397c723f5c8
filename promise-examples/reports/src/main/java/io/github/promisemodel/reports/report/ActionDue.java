package io.github.promisemodel.reports.report;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import java.time.Period;
import java.util.List;

/**
 * An action compared with its due date.
 *
 * @param action the action
 * @param timeliness how it compares with its due date
 */
public record ActionDue(Action action, Timeliness timeliness) {

    /** Every action of a plan, in plan order. */
    static List<ActionDue> of(Plan plan, PartialDate asOf, Period soon) {
        return plan.getActions().stream()
                .map(action -> new ActionDue(action, Timeliness.of(action, plan.getStatusScheme(), asOf, soon)))
                .toList();
    }
}
