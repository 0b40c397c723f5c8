package io.github.promisemodel.check;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.entity.Circles;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Benefits of the plan that contribute to one another in a circle. */
final class ContributionCheck implements EntityCheck {

    private final Findings found;
    private final Map<Benefit, List<Benefit>> circles = new IdentityHashMap<>();

    ContributionCheck(Plan plan, Findings found) {
        this.found = found;
        Circles.of(plan.getBenefits(), Benefit::getId, benefit -> contributions(benefit, plan))
                .forEach(circle -> circles.put(circle.get(0), circle));
    }

    private static List<String> contributions(Benefit benefit, Plan plan) {
        return benefit.getContributesTo().stream()
                .filter(link -> link.leadsInto(plan.getId()))
                .flatMap(link -> link.getEntry().stream())
                .toList();
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(BenefitFields.BENEFIT, this::benefit);
    }

    private void benefit(Benefit benefit, PlanPath path) {
        List<Benefit> circle = circles.get(benefit);
        if (circle != null) {
            found.add(
                    FindingCode.CONTRIBUTES_IN_CIRCLE,
                    path.at("contributesTo"),
                    benefit,
                    "kind",
                    circle.size() == 1 ? "ITSELF" : "EACH_OTHER",
                    "thing",
                    found.name(benefit),
                    "benefits",
                    circle.stream().map(found::name).toList());
        }
    }
}
