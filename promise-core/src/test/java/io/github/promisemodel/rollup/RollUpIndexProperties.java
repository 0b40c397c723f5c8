package io.github.promisemodel.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.tally.StatusTally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The index gives what the roll-up gives, whatever the plans, the dates and the grouping. */
class RollUpIndexProperties {

    @Property
    void anIndexAnswersAsARollUpDoes(
            @ForAll("plans") List<Plan> plans,
            @ForAll("dates") PartialDate first,
            @ForAll("dates") PartialDate second,
            @ForAll Denominator denominator) {
        for (Grouping grouping : RolledPlans.GROUPINGS) {
            RollUpIndex<ActionStatus> index = RollUpIndex.actions(plans, grouping, denominator);
            for (PartialDate asOf : List.of(first, second)) {
                RollUp<ActionStatus> rollUp =
                        RollUp.actions(plans, asOf).by(grouping).over(denominator);
                Map<GroupKey, StatusTally<ActionStatus>> tallies = new LinkedHashMap<>();
                rollUp.groups().forEach(group -> tallies.put(group.key(), group.tally()));

                assertThat(index.total(asOf)).isEqualTo(rollUp.total());
                assertThat(index.tallies(asOf)).containsExactlyEntriesOf(tallies);
                assertThat(index.keys()).containsExactlyElementsOf(tallies.keySet());
                for (GroupKey key : tallies.keySet()) {
                    key.id().ifPresent(id -> assertThat(index.get(id, asOf)).isEqualTo(rollUp.get(id)));
                }
            }
        }
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return RolledPlans.dates();
    }

    @Provide
    Arbitrary<List<Plan>> plans() {
        return RolledPlans.plans();
    }
}
