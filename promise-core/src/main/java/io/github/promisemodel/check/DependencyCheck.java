package io.github.promisemodel.check;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.plan.ActionDependencies;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Actions that need one another in a circle, or that are due or complete before what they need, as of the plan's latest date. What
 * has left the plan holds nothing up.
 */
final class DependencyCheck implements EntityCheck {

    private static final Reading<ActionStatus> COMPLETE = Reading.of(ActionStatus.COMPLETE);

    private final Plan plan;
    private final Findings found;
    private final PartialDate asOf;
    private final Map<Action, List<Action>> circles = new IdentityHashMap<>();

    DependencyCheck(Plan plan, Findings found) {
        this.plan = plan;
        this.found = found;
        this.asOf = plan.getLatestDate();
        for (List<Action> circle : ActionDependencies.of(plan).circles()) {
            circles.put(circle.get(0), circle);
        }
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(ActionFields.ACTION, this::action);
    }

    private void action(Action action, PlanPath path) {
        List<Action> circle = circles.get(action);
        if (circle != null) {
            found.add(
                    FindingCode.NEEDS_IN_CIRCLE,
                    path.at("needs"),
                    action,
                    "kind",
                    circle.size() == 1 ? "ITSELF" : "EACH_OTHER",
                    "thing",
                    found.name(action),
                    "actions",
                    circle.stream().map(found::name).toList());
        }
        if (action.getNeeds().isEmpty() || !isInPlan(action)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < action.getNeeds().size(); i++) {
            String id = action.getNeeds().get(i);
            Optional<Action> needed = seen.add(id) ? plan.find(id, Action.class) : Optional.empty();
            if (needed.isPresent() && needed.get() != action && isInPlan(needed.get())) {
                needed(action, needed.get(), path.at("needs", i));
            }
        }
    }

    private boolean isInPlan(Action action) {
        return plan.membershipOf(action).at(asOf) == Presence.IN_PLAN;
    }

    private void needed(Action action, Action needed, PlanPath path) {
        if (reading(action).equals(COMPLETE)) {
            if (!reading(needed).allows(ActionStatus.COMPLETE)) {
                found.add(
                        FindingCode.COMPLETE_BEFORE_NEEDED,
                        path,
                        action,
                        "thing",
                        found.name(action),
                        "needed",
                        found.name(needed),
                        "asOf",
                        asOf);
            }
            return;
        }
        Optional<PartialDate> due = action.dueAsOf(asOf);
        Optional<PartialDate> first = needed.dueAsOf(asOf);
        if (due.isPresent()
                && first.isPresent()
                && due.get().end().isBefore(first.get().end())) {
            found.add(
                    FindingCode.DUE_BEFORE_NEEDED,
                    path,
                    action,
                    "thing",
                    found.name(action),
                    "due",
                    due,
                    "needed",
                    found.name(needed),
                    "later",
                    first);
        }
    }

    private Reading<ActionStatus> reading(Action action) {
        return plan.historyOf(action).asOf(asOf).reading();
    }
}
