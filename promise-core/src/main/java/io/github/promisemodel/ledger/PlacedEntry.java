package io.github.promisemodel.ledger;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** An entry of a plan with its area. */
record PlacedEntry(ImprovementArea area, Entry<?> entry) {

    /** The actions of a plan and then its benefits, each in plan order. */
    static List<PlacedEntry> of(Plan plan) {
        List<PlacedEntry> entries = new ArrayList<>();
        for (ImprovementArea area : plan.getAreas()) {
            for (Action action : area.getActions()) {
                entries.add(new PlacedEntry(area, action));
            }
        }
        for (ImprovementArea area : plan.getAreas()) {
            for (Benefit benefit : area.getBenefits()) {
                entries.add(new PlacedEntry(area, benefit));
            }
        }
        return entries;
    }
}
