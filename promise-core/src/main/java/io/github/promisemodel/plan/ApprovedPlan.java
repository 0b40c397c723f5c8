package io.github.promisemodel.plan;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.AssessmentHistory;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** A plan over approved assessments alone; whatever has no other is in it as it was. */
final class ApprovedPlan {

    private ApprovedPlan() {}

    static Plan of(Plan plan) {
        List<ImprovementArea> areas = changed(plan.getAreas(), ApprovedPlan::area);
        return areas == plan.getAreas() ? plan : plan.toBuilder().areas(areas).build();
    }

    private static ImprovementArea area(ImprovementArea area) {
        List<Action> actions = changed(
                area.getActions(),
                action -> entry(
                        action,
                        action.getHistory(),
                        (same, approved) -> same.toBuilder()
                                .assessments(approved.assessments())
                                .build()));
        List<Benefit> benefits = changed(
                area.getBenefits(),
                benefit -> entry(
                        benefit,
                        benefit.getHistory(),
                        (same, approved) -> same.toBuilder()
                                .assessments(approved.assessments())
                                .build()));
        return actions == area.getActions() && benefits == area.getBenefits()
                ? area
                : area.toBuilder().actions(actions).benefits(benefits).build();
    }

    private static <S extends Enum<S>, E extends Entry<S>> E entry(
            E entry, AssessmentHistory<S> history, BiFunction<E, AssessmentHistory<S>, E> with) {
        AssessmentHistory<S> approved = history.approved();
        return approved == history ? entry : with.apply(entry, approved);
    }

    /** The parts, each with its change; the list itself if none has one. */
    private static <T> List<T> changed(List<T> parts, UnaryOperator<T> change) {
        List<T> others = new ArrayList<>(parts.size());
        boolean isChanged = false;
        for (T part : parts) {
            T other = change.apply(part);
            isChanged |= other != part;
            others.add(other);
        }
        return isChanged ? others : parts;
    }
}
