package io.github.promisemodel.reports.report;

import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call to action, and what answers it.
 *
 * @param id its id
 * @param call the call; empty where areas name it and the plan does not list it
 * @param areas the areas that answer it, in plan order
 * @param actions how many of the actions that are counted are in these areas
 * @param benefits how many of the benefits that are counted are in these areas
 */
public record ReportedCall(
        String id, Optional<CallToAction> call, List<ImprovementArea> areas, long actions, long benefits) {

    /** Copies the areas. */
    public ReportedCall {
        areas = List.copyOf(areas);
    }

    /**
     * The calls to action of a plan: those that it lists, then those that its areas name alone.
     *
     * @param report the report on the plan
     * @return them, each once
     */
    public static List<ReportedCall> of(Report report) {
        Map<String, CallToAction> listed = new LinkedHashMap<>();
        report.plan().getCallsToAction().forEach(call -> listed.putIfAbsent(call.getId(), call));
        Map<String, List<ImprovementArea>> answered = new LinkedHashMap<>();
        listed.keySet().forEach(id -> answered.put(id, new ArrayList<>()));
        for (ImprovementArea area : report.plan().getAreas()) {
            area.getCallsToAction().stream()
                    .distinct()
                    .forEach(id -> answered.computeIfAbsent(id, first -> new ArrayList<>())
                            .add(area));
        }
        RollUp<?> actions = report.actions().by(Grouping.CALL_TO_ACTION);
        RollUp<?> benefits = report.benefits().by(Grouping.CALL_TO_ACTION);
        List<ReportedCall> calls = new ArrayList<>();
        answered.forEach((id, areas) -> calls.add(new ReportedCall(
                id, Optional.ofNullable(listed.get(id)), areas, counted(actions, id), counted(benefits, id))));
        return List.copyOf(calls);
    }

    private static long counted(RollUp<?> rollUp, String call) {
        return rollUp.find(call).map(StatusTally::total).orElse(0L);
    }

    /** {@return whether the plan lists the call, so that more is known of it than its id} */
    public boolean isListed() {
        return call.isPresent();
    }
}
