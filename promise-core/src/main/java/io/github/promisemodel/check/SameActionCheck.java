package io.github.promisemodel.check;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.plan.PlanPath;
import java.util.HashMap;
import java.util.Map;

/** Whether one action was typed in twice: two with the same title but for case, blanks and punctuation. */
final class SameActionCheck implements EntityCheck {

    private final Findings found;
    private final Map<String, Action> byTitle = new HashMap<>();

    SameActionCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(ActionFields.ACTION, this::action);
    }

    private void action(Action action, PlanPath path) {
        String plain = Spelling.lettersOf(action.getTitle());
        Action first = plain.isEmpty() ? action : byTitle.getOrDefault(plain, action);
        byTitle.putIfAbsent(plain, action);
        // Two with one id are a finding of their own.
        if (!first.getId().equals(action.getId())) {
            found.add(
                    FindingCode.SAME_ACTION_TWICE,
                    path.at("title"),
                    action,
                    "thing",
                    found.name(action),
                    "first",
                    found.name(first));
        }
    }
}
