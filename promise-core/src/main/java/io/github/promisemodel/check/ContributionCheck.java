package io.github.promisemodel.check;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.entity.Circles;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.EntryLink;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Benefits of the plan that contribute to one another in a circle. */
final class ContributionCheck implements EntityCheck {

    private final Findings found;
    private final Map<Benefit, List<Benefit>> circles = new IdentityHashMap<>();

    ContributionCheck(Plan plan, Findings found) {
        this.found = found;
        List<Benefit> benefits = plan.getBenefits();
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < benefits.size(); i++) {
            indexes.putIfAbsent(benefits.get(i).getId(), i);
        }
        List<List<Integer>> targets = benefits.stream()
                .map(benefit -> benefit.getContributesTo().stream()
                        .filter(link -> OwnLinkCheck.isOfPlan(link, plan))
                        .map(EntryLink::getEntry)
                        .flatMap(id -> id.map(indexes::get).stream())
                        .toList())
                .toList();
        for (List<Integer> circle : Circles.of(targets)) {
            List<Benefit> each = circle.stream().map(benefits::get).toList();
            circles.put(each.get(0), each);
        }
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
