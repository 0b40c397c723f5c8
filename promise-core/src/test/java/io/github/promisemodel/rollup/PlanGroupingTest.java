package io.github.promisemodel.rollup;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.status.ActionStatus.COMPLETE;
import static io.github.promisemodel.status.ActionStatus.ON_TARGET;
import static io.github.promisemodel.status.DispositionKind.CARRIED_FORWARD;
import static io.github.promisemodel.status.DispositionKind.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.status.ActionStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groupings by what a plan says beside its areas: calls to action, groups of entries, dispositions, itself. */
class PlanGroupingTest {

    private static CallToAction call(String id, String title) {
        return CallToAction.builder()
                .id(id)
                .foundation(Foundation.VOICE)
                .title(title)
                .build();
    }

    private static EntryGroup group(String id, String... entries) {
        return EntryGroup.builder()
                .id(id)
                .title("Group of " + id)
                .addEntries(entries)
                .build();
    }

    private static final Plan PLAN = SamplePlans.northmoor()
            .council(Council.of("northmoor", "Northmoor"))
            .addCallsToAction(call("voice-2", "Be heard"), call("voice-1", "Listen"), call("voice-2", "Again"))
            .addArea(area("a1")
                    .addCallsToAction("voice-9", "voice-1")
                    .addAction(action("1.1", COMPLETE))
                    .addAction(action("1.2", COMPLETE, SUPERSEDED))
                    .build())
            .addArea(area("a2")
                    .addCallsToAction("voice-8")
                    .addBenefit(SamplePlans.benefit("2-b1").build())
                    .build())
            .addArea(area("a3")
                    .addAction(action("3.1", ON_TARGET, CARRIED_FORWARD))
                    .build())
            .addGroups(group("g2", "3.1", "1.1", "3.1"), group("g1", "1.1", "2-b1"), group("g2", "1.2"))
            .build();

    private static RollUp<ActionStatus> by(Grouping grouping) {
        return RollUp.actions(PLAN, MARCH).by(grouping);
    }

    private static List<String> shown(RollUp<ActionStatus> rollUp) {
        return rollUp.groups().stream()
                .map(group -> group.key().id().orElse("-") + " " + group.key().title() + ": " + group.tally())
                .toList();
    }

    @Test
    void callsToActionStandInPlanOrderThenThoseThatOnlyAnAreaWithEntriesNames() {
        assertThat(shown(by(Grouping.CALL_TO_ACTION)))
                .containsExactly(
                        "voice-2 Be heard: no entries",
                        "voice-1 Listen: 1 COMPLETE, 1 left out: SUPERSEDED",
                        "voice-9 voice-9: 1 COMPLETE, 1 left out: SUPERSEDED",
                        "- no call to action stated: 1 ON_TARGET");
    }

    @Test
    void anEntryUnderTwoCallsOverlapsUnlessItIsLeftOut() {
        assertThat(by(Grouping.CALL_TO_ACTION).overlaps()).isEqualTo(1);
        assertThat(by(Grouping.CALL_TO_ACTION).over(Denominator.EVERY_ENTRY).overlaps())
                .isEqualTo(2);
    }

    @Test
    void thePlansOwnGroupsOfEntriesStandInTheirOrder() {
        assertThat(shown(by(Grouping.SUB_GROUP)))
                .containsExactly(
                        "g2 Group of g2: 1 ON_TARGET, 1 COMPLETE, 1 left out: SUPERSEDED",
                        "g1 Group of g1: 1 COMPLETE");
        assertThat(by(Grouping.SUB_GROUP).overlaps()).isEqualTo(1);
        assertThat(RollUp.benefits(PLAN, MARCH).by(Grouping.SUB_GROUP).get("g1").total())
                .isEqualTo(1);
    }

    @Test
    void anEntryInNoGroupOfThePlanHasNoSubGroup() {
        Plan plan = PLAN.toBuilder().groups(List.of(group("g1", "3.1"))).build();

        assertThat(shown(RollUp.actions(plan, MARCH).by(Grouping.SUB_GROUP)))
                .containsExactly("g1 Group of g1: 1 ON_TARGET", "- no sub-group: 1 COMPLETE, 1 left out: SUPERSEDED");
    }

    @Test
    void dispositionsStandInTheirOrderAndNotStatedLast() {
        assertThat(shown(by(Grouping.DISPOSITION).over(Denominator.EVERY_ENTRY)))
                .containsExactly(
                        "CLOSED CLOSED: no entries",
                        "CARRIED_FORWARD CARRIED_FORWARD: 1 ON_TARGET",
                        "SUPERSEDED SUPERSEDED: 1 COMPLETE",
                        "WITHDRAWN WITHDRAWN: no entries",
                        "- not stated: 1 COMPLETE");
    }

    @Test
    void aPlanHasOneCouncilOneTitleAndOnePeriod() {
        assertThat(shown(by(Grouping.COUNCIL)))
                .containsExactly("northmoor Northmoor: 1 ON_TARGET, 1 COMPLETE, 1 left out: SUPERSEDED");
        assertThat(shown(by(Grouping.PLAN)))
                .containsExactly("northmoor-2024-27 A made-up council's plan: 1 ON_TARGET, 1 COMPLETE,"
                        + " 1 left out: SUPERSEDED");
        assertThat(shown(by(Grouping.PERIOD)))
                .containsExactly("2024-04/2027-03 2024-04/2027-03: 1 ON_TARGET, 1 COMPLETE, 1 left out: SUPERSEDED");
    }

    @Test
    void everyGroupingHasAName() {
        assertThat(List.of(
                        Grouping.AREA,
                        Grouping.FOUNDATION,
                        Grouping.CALL_TO_ACTION,
                        Grouping.SUB_GROUP,
                        Grouping.OWNER,
                        Grouping.DISPOSITION,
                        Grouping.COUNCIL,
                        Grouping.PLAN,
                        Grouping.PERIOD))
                .extracting(Grouping::name)
                .containsExactly(
                        "area",
                        "foundation",
                        "call to action",
                        "sub-group",
                        "owner",
                        "disposition",
                        "council",
                        "plan",
                        "period");
    }

    @Test
    void keysWithOneIdAreOneKeyUnderTheTitleThatIsMetFirst() {
        Grouping grouping = Grouping.of(
                "kind",
                "none",
                plan -> List.of(),
                (area, entry) -> List.of(GroupKey.of("k", "of " + entry.getId()), GroupKey.of("k", "again")));

        assertThat(shown(by(grouping))).containsExactly("k of 1.1: 1 ON_TARGET, 1 COMPLETE, 1 left out: SUPERSEDED");
        assertThat(by(grouping).overlaps()).isZero();
    }

    @Test
    void aKeyWithoutAnIdIsNoKey() {
        Grouping grouping = Grouping.of(
                "kind",
                "none",
                plan -> List.of(GroupKey.none("declared")),
                (area, entry) -> List.of(GroupKey.none("own")));

        assertThat(shown(by(grouping))).containsExactly("- none: 1 ON_TARGET, 1 COMPLETE, 1 left out: SUPERSEDED");
    }
}
