package io.github.promisemodel.plan;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.money.Funding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sum of money and what it is for: an action or a benefit, an improvement area, or the whole plan.
 *
 * <pre>{@code
 * for (PlacedFunding placed : PlacedFunding.of(plan)) {
 *     System.out.println(placed.serves() + ": " + placed.funding().getAllocated());
 * }
 * }</pre>
 *
 * @param funding the sum
 * @param plan the plan
 * @param area the area it is of, or whose entry it is of; empty for one of the whole plan
 * @param entry the action or the benefit it is of; empty for one of an area or of the whole plan
 * @param path where it is in the plan
 */
public record PlacedFunding(
        Funding funding, Plan plan, Optional<ImprovementArea> area, Optional<Entry<?>> entry, PlanPath path) {

    /**
     * Places a sum.
     *
     * @param funding the sum
     * @param plan the plan
     * @param area the area
     * @param entry the entry
     * @param path where it is in the plan
     */
    public PlacedFunding {
        Objects.requireNonNull(funding, "funding");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(path, "path");
    }

    /**
     * All money of a plan, each sum once.
     *
     * @param plan the plan
     * @return that of the whole plan, then area by area the area's own, that of its actions and that of its benefits
     */
    public static List<PlacedFunding> of(Plan plan) {
        List<PlacedFunding> placed = new ArrayList<>();
        place(plan.getFunding(), plan, Optional.empty(), Optional.empty(), PlanPath.PLAN, placed);
        for (int a = 0; a < plan.getAreas().size(); a++) {
            ImprovementArea area = plan.getAreas().get(a);
            PlanPath at = PlanPath.PLAN.at("areas", a);
            place(area.getFunding(), plan, Optional.of(area), Optional.empty(), at, placed);
            for (int i = 0; i < area.getActions().size(); i++) {
                var action = area.getActions().get(i);
                place(action.getFunding(), plan, Optional.of(area), Optional.of(action), at.at("actions", i), placed);
            }
            for (int i = 0; i < area.getBenefits().size(); i++) {
                var benefit = area.getBenefits().get(i);
                place(
                        benefit.getFunding(),
                        plan,
                        Optional.of(area),
                        Optional.of(benefit),
                        at.at("benefits", i),
                        placed);
            }
        }
        return List.copyOf(placed);
    }

    private static void place(
            List<Funding> sums,
            Plan plan,
            Optional<ImprovementArea> area,
            Optional<Entry<?>> entry,
            PlanPath at,
            List<PlacedFunding> placed) {
        for (int i = 0; i < sums.size(); i++) {
            placed.add(new PlacedFunding(sums.get(i), plan, area, entry, at.at("funding", i)));
        }
    }

    /**
     * The ids of the actions and benefits it serves: the entry it is of, and those it names.
     *
     * @return the ids, each once; none for money of a plan or an area that names no entry
     */
    public List<String> serves() {
        List<String> ids = new ArrayList<>();
        entry.map(Entry::getId).ifPresent(ids::add);
        ids.addAll(funding.getEntries());
        return ids.stream().distinct().toList();
    }
}
