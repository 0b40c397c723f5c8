package io.github.promisemodel.examples.benchmarks.rollup;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same nested loops over the library's own plans, as somebody might write them who does not know of the roll-up. */
final class ModelLoop {

    private ModelLoop() {}

    static BareLoop.Result rollUp(List<Plan> plans, PartialDate asOf) {
        List<BareLoop.Counts> areas = new ArrayList<>();
        Map<String, BareLoop.Counts> councils = new HashMap<>();
        BareLoop.Counts nation = BareLoop.Counts.empty();
        for (Plan plan : plans) {
            BareLoop.Counts council =
                    councils.computeIfAbsent(plan.getCouncil().getCode(), code -> BareLoop.Counts.empty());
            for (ImprovementArea area : plan.getAreas()) {
                BareLoop.Counts counts = BareLoop.Counts.empty();
                for (Action action : area.getActions()) {
                    count(action.getAssessments(), asOf, counts.actions());
                }
                for (Benefit benefit : area.getBenefits()) {
                    count(benefit.getAssessments(), asOf, counts.benefits());
                }
                areas.add(counts);
                council.add(counts);
                nation.add(counts);
            }
        }
        return new BareLoop.Result(areas, councils, nation);
    }

    private static <S extends Enum<S>> void count(List<Assessment<S>> history, PartialDate asOf, int[] counts) {
        for (int i = history.size() - 1; i >= 0; i--) {
            Assessment<S> assessment = history.get(i);
            if (assessment.getAsOf().isBegunBy(asOf)) {
                counts[assessment.getReading().status().orElseThrow().ordinal()]++;
                return;
            }
        }
    }
}
