package io.github.promisemodel.plan;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.entity.Circles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which actions of a plan need which, and so which block which: needs are stated, blocks are derived.
 *
 * <pre>{@code
 * ActionDependencies dependencies = ActionDependencies.of(plan);
 * dependencies.needs("4.2");    // what must be done before it
 * dependencies.blocks("4.1");   // what waits for it
 * }</pre>
 *
 * <p>A link to an action that the plan does not have is passed over; {@code PlanCheck} reports it. Of several actions with one id the
 * first in plan order counts.
 */
public final class ActionDependencies {

    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Map<String, List<Action>> needs = new LinkedHashMap<>();
    private final Map<String, List<Action>> blocks = new LinkedHashMap<>();
    private final List<List<Action>> circles;

    private ActionDependencies(Plan plan) {
        plan.getActions().forEach(action -> actions.putIfAbsent(action.getId(), action));
        for (Action action : actions.values()) {
            List<Action> needed = action.getNeeds().stream()
                    .distinct()
                    .filter(actions::containsKey)
                    .map(actions::get)
                    .toList();
            if (!needed.isEmpty()) {
                needs.put(action.getId(), needed);
            }
            needed.forEach(each -> blocks.computeIfAbsent(each.getId(), first -> new ArrayList<>())
                    .add(action));
        }
        this.circles = Circles.of(List.copyOf(actions.values()), Action::getId, Action::getNeeds);
    }

    /**
     * The dependencies of a plan's actions.
     *
     * @param plan the plan
     * @return the dependencies
     */
    public static ActionDependencies of(Plan plan) {
        return new ActionDependencies(plan);
    }

    /**
     * What must be done before an action.
     *
     * @param id the id of the action
     * @return the actions it needs, in the order it names them; none if there is no such action
     */
    public List<Action> needs(String id) {
        return needs.getOrDefault(id, List.of());
    }

    /**
     * What waits for an action.
     *
     * @param id the id of the action
     * @return the actions that need it, in plan order; none if there is no such action
     */
    public List<Action> blocks(String id) {
        return List.copyOf(blocks.getOrDefault(id, List.of()));
    }

    /** {@return the actions that need others or are needed, in plan order} */
    public List<Action> actions() {
        return actions.values().stream()
                .filter(action -> needs.containsKey(action.getId()) || blocks.containsKey(action.getId()))
                .toList();
    }

    /**
     * {@return the circles in which each action needs the next and the last needs the first; where circles share actions, one of them
     * at least. None of them can be done first}
     */
    public List<List<Action>> circles() {
        return circles;
    }

    /** {@return whether any action needs another} */
    public boolean isAny() {
        return !needs.isEmpty();
    }
}
