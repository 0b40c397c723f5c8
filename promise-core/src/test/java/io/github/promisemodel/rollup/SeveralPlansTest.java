package io.github.promisemodel.rollup;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.status.ActionStatus.COMPLETE;
import static io.github.promisemodel.status.ActionStatus.ON_TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.StatusTally;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Roll-ups over the plans of several councils, and those that are merged or collected. */
class SeveralPlansTest {

    private static final Plan NORTH = SamplePlans.of(area("a1", Foundation.VOICE)
            .addAction(action("1.1", COMPLETE).toBuilder().owner("Housing team").build())
            .addBenefit(benefit("1-b1", BenefitStatus.BLUE))
            .build());
    private static final Plan SOUTH = SamplePlans.northmoor()
            .id("southmoor-2024-27")
            .council(Council.of("southmoor"))
            .addArea(area("a1", Foundation.VOICE)
                    .addAction(action("1.1", ON_TARGET).toBuilder()
                            .owner("Housing team")
                            .build())
                    .addBenefit(benefit("1-b1", BenefitStatus.RED))
                    .build())
            .addArea(area("a2").build())
            .build();

    private static RollUp<ActionStatus> both() {
        return RollUp.actions(List.of(NORTH, SOUTH), MARCH);
    }

    private static List<String> ids(RollUp<?> rollUp) {
        return rollUp.groups().stream()
                .map(group -> group.key().id().orElseThrow())
                .toList();
    }

    @Test
    void twoCouncilsAreasOfOneIdDoNotMerge() {
        assertThat(ids(both())).containsExactly("northmoor-2024-27/a1", "southmoor-2024-27/a1", "southmoor-2024-27/a2");
        assertThat(both().get("northmoor-2024-27/a1")).hasToString("1 COMPLETE");
        assertThat(both().get("southmoor-2024-27/a1")).hasToString("1 ON_TARGET");
        assertThat(both().find("a1")).isEmpty();
    }

    @Test
    void foundationsOwnersAndPeriodsMergeAcrossPlans() {
        assertThat(both().by(Grouping.FOUNDATION).get("VOICE")).hasToString("1 ON_TARGET, 1 COMPLETE");
        assertThat(both().by(Grouping.OWNER).get("Housing team")).hasToString("1 ON_TARGET, 1 COMPLETE");
        assertThat(ids(both().by(Grouping.PERIOD))).containsExactly("2024-04/2027-03");
        assertThat(ids(both().by(Grouping.COUNCIL))).containsExactly("northmoor", "southmoor");
        assertThat(ids(both().by(Grouping.PLAN))).containsExactly("northmoor-2024-27", "southmoor-2024-27");
    }

    @Test
    void ownersMayBeToldApartByTheirPlan() {
        Grouping owners = Grouping.OWNER.withinEachPlan();

        assertThat(ids(both().by(owners)))
                .containsExactly("northmoor-2024-27/Housing team", "southmoor-2024-27/Housing team");
        assertThat(ids(RollUp.actions(NORTH, MARCH).by(owners))).containsExactly("Housing team");
        assertThat(owners.isWithinEachPlan()).isTrue();
        assertThat(owners.name()).isEqualTo("owner");
        assertThat(Grouping.OWNER.isWithinEachPlan()).isFalse();
        assertThat(Grouping.AREA.isWithinEachPlan()).isTrue();
    }

    @Test
    void entriesWithNoKeyFormOneGroupOfAllPlans() {
        RollUp<ActionStatus> bySubGroup = both().by(Grouping.SUB_GROUP);

        assertThat(bySubGroup.groups()).extracting(Group::key).containsExactly(GroupKey.none("no sub-group"));
        assertThat(bySubGroup.groups().get(0).tally().total()).isEqualTo(2);
    }

    @Test
    void aStrokeInAPlansIdIsEscapedSoThatKeysStayApart() {
        Plan one = NORTH.toBuilder().id("x/a~").build();
        Plan other = NORTH.toBuilder().id("x").build();

        assertThat(ids(RollUp.actions(List.of(one, other), MARCH))).containsExactly("x~1a~0/a1", "x/a1");
    }

    @Test
    void aCountedEntryKnowsItsPlan() {
        assertThat(both().explain().entries()).extracting(CountedEntry::plan).containsExactly(NORTH, SOUTH);
        assertThat(both().plans()).containsExactly(NORTH, SOUTH);
    }

    @Test
    void noPlansAreCountedAsNothing() {
        RollUp<BenefitStatus> nothing = RollUp.benefits(List.of(), MARCH);

        assertThat(nothing.total()).isEqualTo(StatusTally.empty(BenefitStatus.class));
        assertThat(nothing.by(Grouping.FOUNDATION).groups()).isEmpty();
        assertThat(nothing.plans()).isEmpty();
    }

    @Test
    void aPlanThatWouldCountTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.actions(List.of(NORTH, SOUTH, NORTH), MARCH))
                .withMessage("Roll-up: two of the plans have the id 'northmoor-2024-27'; give each plan once, under an"
                        + " id of its own");
        assertThatIllegalArgumentException().isThrownBy(() -> both().plus(RollUp.actions(SOUTH, MARCH)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RollUpIndex.actions(List.of(NORTH, NORTH), Grouping.AREA, Denominator.CURRENT_ENTRIES));
    }

    @Test
    void rollUpsOfTwoKindsAreNotMerged() {
        RollUp<ActionStatus> north = RollUp.actions(NORTH, MARCH);
        RollUp<ActionStatus> south = RollUp.actions(SOUTH, MARCH);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> north.plus(south.by(Grouping.OWNER)))
                .withMessage("Roll-up as of 2025-03 by area over CURRENT_ENTRIES: the other is as of 2025-03 by owner"
                        + " over CURRENT_ENTRIES; merge those that are of one kind");
        assertThatIllegalArgumentException().isThrownBy(() -> north.plus(south.over(Denominator.EVERY_ENTRY)));
        assertThatIllegalArgumentException().isThrownBy(() -> north.plus(RollUp.actions(SOUTH, PartialDate.of(2025))));
        assertThat(north.plus(south).groups()).isEqualTo(both().groups());
    }

    @Test
    void plansAreCollectedInTheirOrder() {
        assertThat(Stream.of(NORTH, SOUTH)
                        .collect(RollUpCollectors.toActions(MARCH))
                        .groups())
                .isEqualTo(both().groups());
        assertThat(Stream.of(NORTH, SOUTH)
                        .collect(RollUpCollectors.toBenefits(MARCH))
                        .by(Grouping.COUNCIL)
                        .get("southmoor"))
                .hasToString("1 RED");
        assertThat(Stream.<Plan>empty()
                        .collect(RollUpCollectors.toActions(MARCH))
                        .total()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void groupsAreTheSameHoweverOftenTheyAreAskedFor() {
        RollUp<ActionStatus> rollUp = both();

        assertThat(rollUp.groups()).isSameAs(rollUp.groups());
    }
}
