package io.github.promisemodel.check;

import io.github.promisemodel.fields.FoundationFields;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import java.util.Set;
import java.util.stream.Collectors;

/** Calls to action that no area answers, in a plan whose areas answer others. */
final class CallCheck implements EntityCheck {

    private final Findings found;
    private final Set<String> answered;

    CallCheck(Plan plan, Findings found) {
        this.found = found;
        this.answered = plan.getAreas().stream()
                .flatMap(area -> area.getCallsToAction().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(FoundationFields.CALL_TO_ACTION, this::call);
    }

    private void call(CallToAction call, PlanPath path) {
        if (!answered.isEmpty() && !answered.contains(call.getId())) {
            found.add(FindingCode.CALL_WITHOUT_AREA, path, null, "call", call.getId());
        }
    }
}
