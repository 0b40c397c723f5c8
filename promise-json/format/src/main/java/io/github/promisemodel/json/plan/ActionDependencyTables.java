package io.github.promisemodel.json.plan;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.plan.ActionDependencies;
import java.util.List;

/** How it is written which actions need which. */
public final class ActionDependencyTables {

    private static final WriteCodec<List<Action>> CIRCLE =
            ResultWriters.of(new JsonShape.Items(ResultWriters.TEXT.shape(), 1), (circle, out) -> {
                out.startArray();
                circle.forEach(action -> out.text(action.getId()));
                out.endArray();
            });

    private static final ResultTable<Dependent> DEPENDENT = ResultTable.<Dependent>of(
                    "ActionDependency", "An action with what it needs and what it blocks.")
            .field("action", ResultWriters.TEXT, Dependent::action)
            .meaning("The id of the action.")
            .list("needs", ResultWriters.TEXT, Dependent::needs)
            .meaning("The ids of the actions that must be done before it.")
            .list("blocks", ResultWriters.TEXT, Dependent::blocks)
            .meaning("The ids of the actions that wait for it.");

    /** Which actions need which. */
    public static final ResultTable<ActionDependencies> DEPENDENCIES = ResultTable.<ActionDependencies>of(
                    "ActionDependencies", "Which actions of a plan need which, and so which block which.")
            .list("actions", DEPENDENT, ActionDependencyTables::dependents)
            .meaning("The actions that need others or are needed, in plan order.")
            .list("circles", CIRCLE, ActionDependencies::circles)
            .meaning("The ids of the actions of each circle, in which each needs the next and the last the first.");

    private ActionDependencyTables() {}

    private static List<Dependent> dependents(ActionDependencies dependencies) {
        return dependencies.actions().stream()
                .map(action -> new Dependent(
                        action.getId(),
                        ids(dependencies.needs(action.getId())),
                        ids(dependencies.blocks(action.getId()))))
                .toList();
    }

    private static List<String> ids(List<Action> actions) {
        return actions.stream().map(Action::getId).toList();
    }

    private record Dependent(String action, List<String> needs, List<String> blocks) {}
}
