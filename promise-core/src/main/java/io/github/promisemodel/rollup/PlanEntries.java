package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The entries of one plan as of a date, area by area in plan order.
 *
 * @param plan the plan
 * @param byArea for each of its areas the entries
 */
record PlanEntries<S extends Enum<S>>(Plan plan, List<List<CountedEntry<S>>> byArea) {

    static PlanEntries<ActionStatus> actions(Plan plan, PartialDate asOf) {
        return of(plan, ImprovementArea::getActions, asOf);
    }

    static PlanEntries<BenefitStatus> benefits(Plan plan, PartialDate asOf) {
        return of(plan, ImprovementArea::getBenefits, asOf);
    }

    private static <S extends Enum<S>> PlanEntries<S> of(
            Plan plan, Function<ImprovementArea, List<? extends Entry<S>>> entriesOf, PartialDate asOf) {
        List<List<CountedEntry<S>>> byArea = new ArrayList<>();
        for (ImprovementArea area : plan.getAreas()) {
            List<? extends Entry<S>> entries = entriesOf.apply(area);
            List<CountedEntry<S>> counted = new ArrayList<>(entries.size());
            for (Entry<S> entry : entries) {
                counted.add(new CountedEntry<>(
                        plan,
                        area,
                        entry,
                        entry.getHistory().asOf(asOf),
                        Denominator.CURRENT_ENTRIES.leavesOut(entry)));
            }
            byArea.add(counted);
        }
        return new PlanEntries<>(plan, byArea);
    }

    /** The same entries under another policy. */
    PlanEntries<S> over(Denominator denominator) {
        List<List<CountedEntry<S>>> others = new ArrayList<>();
        for (List<CountedEntry<S>> entries : byArea) {
            List<CountedEntry<S>> counted = new ArrayList<>(entries.size());
            for (CountedEntry<S> each : entries) {
                counted.add(each.over(denominator));
            }
            others.add(counted);
        }
        return new PlanEntries<>(plan, others);
    }

    /**
     * Refuses a plan that would count twice.
     *
     * @throws IllegalArgumentException if two of the plans have the same id
     */
    static void requireDifferent(List<Plan> plans) {
        Set<String> ids = new HashSet<>();
        for (Plan plan : plans) {
            if (!ids.add(plan.getId())) {
                throw new IllegalArgumentException("Roll-up: two of the plans have the id '" + plan.getId()
                        + "'; give each plan once, under an id of its own");
            }
        }
    }
}
