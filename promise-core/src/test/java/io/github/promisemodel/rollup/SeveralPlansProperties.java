package io.github.promisemodel.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.tally.StatusTally;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of roll-ups over several plans: they are what comes of merging those of each plan. */
class SeveralPlansProperties {

    private static Map<GroupKey, StatusTally<ActionStatus>> tallies(RollUp<ActionStatus> rollUp) {
        Map<GroupKey, StatusTally<ActionStatus>> tallies = new LinkedHashMap<>();
        rollUp.groups().forEach(group -> tallies.put(group.key(), group.tally()));
        return tallies;
    }

    @Property
    void theTotalIsThatOfThePlansMerged(
            @ForAll("plans") List<Plan> plans, @ForAll("dates") PartialDate asOf, @ForAll Denominator denominator) {
        StatusTally<ActionStatus> merged = plans.stream()
                .map(plan -> RollUp.actions(plan, asOf).over(denominator).total())
                .collect(StatusTally.merging(ActionStatus.class));

        assertThat(RollUp.actions(plans, asOf).over(denominator).total()).isEqualTo(merged);
    }

    @Property
    void theGroupsAreThoseOfThePlansMerged(@ForAll("plans") List<Plan> plans, @ForAll("dates") PartialDate asOf) {
        for (Grouping grouping : RolledPlans.GROUPINGS) {
            Map<GroupKey, StatusTally<ActionStatus>> merged = new HashMap<>();
            long overlaps = 0;
            for (Plan plan : plans) {
                RollUp<ActionStatus> alone = RollUp.actions(plan, asOf).by(grouping);
                boolean toldApart = plans.size() > 1 && grouping.isWithinEachPlan();
                tallies(alone)
                        .forEach((key, tally) -> merged.merge(
                                toldApart && key.id().isPresent()
                                        ? GroupKey.of(
                                                plan.getId() + "/" + key.id().get(), key.title())
                                        : key,
                                tally,
                                StatusTally::plus));
                overlaps += alone.overlaps();
            }
            RollUp<ActionStatus> all = RollUp.actions(plans, asOf).by(grouping);

            assertThat(tallies(all)).as(grouping.name()).isEqualTo(merged);
            assertThat(all.overlaps()).isEqualTo(overlaps);
        }
    }

    @Property
    void mergingRollUpsOfSeparatePlansIsARollUpOverThemAll(
            @ForAll("plans") List<Plan> plans, @ForAll("dates") PartialDate asOf, @ForAll Denominator denominator) {
        for (Grouping grouping : RolledPlans.GROUPINGS) {
            RollUp<ActionStatus> merged =
                    RollUp.actions(List.of(), asOf).by(grouping).over(denominator);
            for (Plan plan : plans) {
                merged =
                        merged.plus(RollUp.actions(plan, asOf).over(denominator).by(grouping));
            }
            RollUp<ActionStatus> all = RollUp.actions(plans, asOf).by(grouping).over(denominator);

            assertThat(merged.groups()).isEqualTo(all.groups());
            assertThat(merged.explain()).isEqualTo(all.explain());
            assertThat(merged.overlaps()).isEqualTo(all.overlaps());
            assertThat(merged.plans()).isEqualTo(all.plans());
        }
    }

    @Property
    void groupsOfAKeyOfTheirOwnPlanHoldEntriesOfOnePlan(
            @ForAll("plans") List<Plan> plans, @ForAll("dates") PartialDate asOf) {
        for (Grouping grouping : List.of(Grouping.AREA, Grouping.CALL_TO_ACTION, Grouping.SUB_GROUP)) {
            RollUp.actions(plans, asOf).by(grouping).groups().stream()
                    .filter(group -> group.key().id().isPresent())
                    .forEach(group -> assertThat(group.entries().stream()
                                    .map(CountedEntry::plan)
                                    .distinct())
                            .hasSizeLessThanOrEqualTo(1));
        }
    }

    @Property
    void collectingPlansOrEntriesInParallelGivesTheSame(
            @ForAll("plans") List<Plan> plans, @ForAll("dates") PartialDate asOf, @ForAll Denominator denominator) {
        RollUp<ActionStatus> all = RollUp.actions(plans, asOf);

        RollUp<ActionStatus> collected = plans.parallelStream().collect(RollUpCollectors.toActions(asOf));
        StatusTally<ActionStatus> tally = plans.parallelStream()
                .flatMap(plan -> plan.getActions().parallelStream())
                .collect(RollUpCollectors.toStatusTally(ActionStatus.class, RolledPlans.SCHEME, asOf, denominator));

        assertThat(collected.groups()).isEqualTo(all.groups());
        assertThat(collected.explain()).isEqualTo(all.explain());
        assertThat(tally).isEqualTo(all.over(denominator).total());
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
