package io.github.promisemodel.reports.report;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An action or a benefit with the area that it is in.
 *
 * @param area the area
 * @param entry the entry
 */
public record PlacedEntry(ImprovementArea area, Entry<?> entry) {

    /**
     * The entries of a plan.
     *
     * @param plan the plan
     * @return them in the order of the plan, area by area, actions before benefits
     */
    public static List<PlacedEntry> of(Plan plan) {
        List<PlacedEntry> placed = new ArrayList<>();
        for (ImprovementArea area : plan.getAreas()) {
            area.getActions().forEach(action -> placed.add(new PlacedEntry(area, action)));
            area.getBenefits().forEach(benefit -> placed.add(new PlacedEntry(area, benefit)));
        }
        return placed;
    }

    /** {@return the entry if it is an action} */
    public Optional<Action> action() {
        return entry instanceof Action action ? Optional.of(action) : Optional.empty();
    }
}
