package io.github.promisemodel.scotland;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import java.util.ArrayList;
import java.util.List;

/** Gathers what of a plan may be linked, in plan order. */
final class LocalEntries {

    private final List<LocalEntry> entries = new ArrayList<>();

    private LocalEntries() {}

    static List<LocalEntry> of(Plan plan) {
        LocalEntries found = new LocalEntries();
        for (int i = 0; i < plan.getCallsToAction().size(); i++) {
            CallToAction call = plan.getCallsToAction().get(i);
            found.add(LocalKind.CALL_TO_ACTION, call.getId(), call.getTitle(), PlanPath.PLAN.at("callsToAction", i));
        }
        found.add(plan.getMeasures(), PlanPath.PLAN);
        for (int i = 0; i < plan.getAreas().size(); i++) {
            found.add(plan.getAreas().get(i), PlanPath.PLAN.at("areas", i));
        }
        for (int i = 0; i < plan.getGroups().size(); i++) {
            EntryGroup group = plan.getGroups().get(i);
            found.add(LocalKind.GROUP, group.getId(), group.getTitle(), PlanPath.PLAN.at("groups", i));
        }
        return List.copyOf(found.entries);
    }

    private void add(ImprovementArea area, PlanPath path) {
        add(LocalKind.AREA, area.getId(), area.getTitle(), path);
        add(area.getMeasures(), path);
        for (int i = 0; i < area.getActions().size(); i++) {
            Action action = area.getActions().get(i);
            PlanPath at = path.at("actions", i);
            add(LocalKind.ACTION, action.getId(), action.getTitle(), at);
            add(action.getMeasures(), at);
        }
        for (int i = 0; i < area.getBenefits().size(); i++) {
            Benefit benefit = area.getBenefits().get(i);
            PlanPath at = path.at("benefits", i);
            add(LocalKind.BENEFIT, benefit.getId(), benefit.getTitle(), at);
            add(benefit.getMeasures(), at);
        }
    }

    private void add(List<Measure> measures, PlanPath path) {
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            add(LocalKind.MEASURE, measure.getId(), measure.getTitle(), path.at("measures", i));
        }
    }

    private void add(LocalKind kind, String id, String title, PlanPath path) {
        entries.add(new LocalEntry(kind, id, title, path));
    }
}
