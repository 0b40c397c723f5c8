package io.github.promisemodel.check;

import io.github.promisemodel.plan.PlanPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a violation's path: {@code /areas/0/title} is the property areas, and in it at 0 the property title.
 *
 * @param name the property's name, or null for an item of which no property follows
 * @param within the index in the list, or the key in the map, which the step before named; null if it named neither
 */
record ViolationStep(@Nullable String name, @Nullable Object within) {

    static List<ViolationStep> of(Finding finding) {
        List<ViolationStep> steps = new ArrayList<>();
        Object within = null;
        for (PlanPath.Step step : finding.path().steps()) {
            if (step instanceof PlanPath.Item item) {
                within = item.index();
            } else if (step instanceof PlanPath.Key key) {
                within = key.key();
            } else {
                steps.add(new ViolationStep(step.token(), within));
                within = null;
            }
        }
        if (within != null) {
            steps.add(new ViolationStep(null, within));
        }
        return steps;
    }
}
