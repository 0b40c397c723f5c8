package io.github.promisemodel.reports.report;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.plan.ActionDependencies;
import io.github.promisemodel.reference.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An action that needs others or that others need.
 *
 * @param action the action
 * @param needs what must be done before it
 * @param blocks what waits for it
 * @param due its due date, its extensions included; empty if it has none
 * @param neededBy the latest due date of what it needs; empty if none of these has one
 */
public record DependentAction(
        Action action,
        List<Action> needs,
        List<Action> blocks,
        Optional<PartialDate> due,
        Optional<PartialDate> neededBy) {

    /** Copies the lists. */
    public DependentAction {
        needs = List.copyOf(needs);
        blocks = List.copyOf(blocks);
    }

    /**
     * The actions of a report that depend on each other.
     *
     * @param report the report
     * @return them in plan order
     */
    public static List<DependentAction> of(Report report) {
        ActionDependencies dependencies = ActionDependencies.of(report.plan());
        return dependencies.actions().stream()
                .map(action -> of(action, dependencies, report.asOf()))
                .toList();
    }

    private static DependentAction of(Action action, ActionDependencies dependencies, PartialDate asOf) {
        List<Action> needs = dependencies.needs(action.getId());
        return new DependentAction(
                action,
                needs,
                dependencies.blocks(action.getId()),
                action.dueAsOf(asOf),
                needs.stream()
                        .flatMap(needed -> needed.dueAsOf(asOf).stream())
                        .max(Comparator.comparing(PartialDate::end)));
    }
}
