package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which check looks at which entity. */
class EntityVisitsTest {

    private static final Plan PLAN = SamplePlans.of(area("a1")
            .addAction(action("1.1").build())
            .addBenefit(benefit("1-b1").build())
            .build());

    private final List<String> seen = new ArrayList<>();
    private final EntityVisits visits = new EntityVisits();

    private List<String> seen() {
        PlacedEntity.forEach(PLAN, visits::visit);
        return seen;
    }

    @Test
    void anEntityIsVisitedWithItsPath() {
        visits.on(ActionFields.ACTION, (action, path) -> seen.add(action.getId() + path));

        assertThat(seen()).containsExactly("1.1/areas/0/actions/0");
    }

    @Test
    void thoseThatSubscribedFirstAreFirst() {
        visits.onPlaced(
                BenefitFields.BENEFIT,
                placed -> seen.add("first " + placed.entity().getId()));
        visits.on(BenefitFields.BENEFIT, (benefit, path) -> seen.add("second " + benefit.getId()));

        assertThat(seen()).containsExactly("first 1-b1", "second 1-b1");
    }

    @Test
    void oneThatSubscribesToSomeVisitsAllOfThem() {
        visits.onAny(
                fields -> fields.type().endsWith("t") || fields == ActionFields.ACTION,
                placed -> seen.add(placed.fields().type()));

        assertThat(seen()).contains("Action", "Benefit").doesNotContain("Plan", "Area");
    }

    @Test
    void whatNobodyLooksAtIsPassed() {
        assertThat(seen()).isEmpty();
    }
}
