package io.github.promisemodel.check;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether one action was typed in twice: two with the same title but for case, blanks and punctuation. Each of them is found, so
 * that it does not hang on their order which.
 */
final class SameActionCheck implements EntityCheck {

    private final Findings found;
    /** The first action of each title, and the first with another id. */
    private final Map<String, List<Action>> byTitle = new HashMap<>();

    SameActionCheck(Plan plan, Findings found) {
        this.found = found;
        for (Action action : plan.getActions()) {
            List<Action> same =
                    byTitle.computeIfAbsent(Spelling.lettersOf(action.getTitle()), title -> new ArrayList<>(1));
            if (same.isEmpty() || same.size() == 1 && !same.get(0).getId().equals(action.getId())) {
                same.add(action);
            }
        }
        byTitle.remove(""); // marks alone are no title
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(ActionFields.ACTION, this::action);
    }

    private void action(Action action, PlanPath path) {
        List<Action> same = byTitle.getOrDefault(Spelling.lettersOf(action.getTitle()), List.of());
        // Two with one id are a finding of their own.
        Optional<Action> other = same.stream()
                .filter(each -> !each.getId().equals(action.getId()))
                .findFirst();
        other.ifPresent(first -> found.add(
                FindingCode.SAME_ACTION_TWICE,
                path.at("title"),
                action,
                "thing",
                found.name(action),
                "first",
                found.name(first)));
    }
}
