package io.github.promisemodel.reports.report;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a place in a version of a plan is of: the area, the entry, the measure or the milestone that it is in.
 *
 * @param area the improvement area
 * @param entry the action or the benefit
 * @param measure the measure
 * @param milestone the milestone
 * @param engagement the engagement
 * @param index the index of the outermost item of a list of the rest; -1 if it is of none
 * @param rest the names of the fields from the measure, the entry, the area or the plan on, such as {@code target} and {@code by};
 *     none for the measure, the entry or the area itself
 */
record ChangedPlace(
        Optional<ImprovementArea> area,
        Optional<Entry<?>> entry,
        Optional<Measure> measure,
        Optional<Milestone> milestone,
        Optional<Engagement> engagement,
        int index,
        List<String> rest) {

    static ChangedPlace of(Plan plan, PlanPath path) {
        return new Walk(path.steps()).of(plan);
    }

    /** {@return whether it is this field of the measure, the entry, the area or the plan, and not a part of it} */
    boolean is(String field) {
        return rest.equals(List.of(field));
    }

    /** {@return whether it is this field, or a part of it} */
    boolean isWithin(String field) {
        return !rest.isEmpty() && rest.get(0).equals(field);
    }

    /** The steps of a path, one after the other. */
    private static final class Walk {

        private final List<PlanPath.Step> steps;
        private int at;

        private Walk(List<PlanPath.Step> steps) {
            this.steps = steps;
        }

        private ChangedPlace of(Plan plan) {
            Optional<ImprovementArea> area = item("areas", plan.getAreas());
            Optional<Entry<?>> entry = area.flatMap(each ->
                    this.<Entry<?>>item("actions", each.getActions()).or(() -> item("benefits", each.getBenefits())));
            List<Measure> measures = entry.map(each ->
                            each instanceof Action action ? action.getMeasures() : ((Benefit) each).getMeasures())
                    .or(() -> area.map(ImprovementArea::getMeasures))
                    .orElseGet(plan::getMeasures);
            Optional<Measure> measure = item("measures", measures);
            int rest = at;
            Optional<Milestone> milestone = entry.filter(Action.class::isInstance)
                    .flatMap(action -> item("milestones", ((Action) action).getMilestones()));
            at = rest;
            Optional<Engagement> engagement =
                    area.isPresent() ? Optional.empty() : item("engagements", plan.getEngagements());
            return new ChangedPlace(area, entry, measure, milestone, engagement, index(rest), names(rest));
        }

        /** The item that the next two steps lead to, if they lead into the list. */
        private <T> Optional<T> item(String field, List<? extends T> items) {
            if (at + 1 < steps.size()
                    && steps.get(at) instanceof PlanPath.Field name
                    && name.name().equals(field)
                    && steps.get(at + 1) instanceof PlanPath.Item item
                    && item.index() < items.size()) {
                at += 2;
                return Optional.of(items.get(item.index()));
            }
            return Optional.empty();
        }

        private int index(int from) {
            return from + 1 < steps.size() && steps.get(from + 1) instanceof PlanPath.Item item ? item.index() : -1;
        }

        private List<String> names(int from) {
            List<String> names = new ArrayList<>();
            for (PlanPath.Step step : steps.subList(from, steps.size())) {
                if (step instanceof PlanPath.Field field) {
                    names.add(field.name());
                }
            }
            return names;
        }
    }
}
