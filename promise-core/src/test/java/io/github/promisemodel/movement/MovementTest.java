package io.github.promisemodel.movement;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Denominator;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How entries moved between two dates, and between two versions of a plan. */
class MovementTest {

    private static final PartialDate BEFORE = PartialDate.of(2024);

    private static Action moved(String id, ActionStatus from, ActionStatus to) {
        return SamplePlans.action(id)
                .addAssessment(Assessment.of(BEFORE, from))
                .addAssessment(Assessment.of(MARCH, to))
                .build();
    }

    private static final Plan PLAN = SamplePlans.of(
            area("a1", Foundation.VOICE, Foundation.CARE)
                    .addAction(moved("1.1", ActionStatus.BEHIND, ActionStatus.ON_TARGET))
                    .addAction(moved("1.2", ActionStatus.ON_TARGET, ActionStatus.PAUSED))
                    .addAction(moved("1.3", ActionStatus.COMPLETE, ActionStatus.COMPLETE))
                    .build(),
            area("a2")
                    .addAction(action("2.1", ActionStatus.ON_TARGET))
                    .addAction(action("2.2").build())
                    .addAction(moved("2.3", ActionStatus.IN_PROGRESS, ActionStatus.BEHIND))
                    .addAction(action("2.4", ActionStatus.BEHIND, DispositionKind.SUPERSEDED))
                    .addBenefit(benefit("2-b1", BenefitStatus.GREEN))
                    .build());

    private static Movement<ActionStatus> movement() {
        return Movement.actions(PLAN, BEFORE, MARCH);
    }

    private static List<String> ids(List<MovedEntry<ActionStatus>> entries) {
        return entries.stream().map(entry -> entry.entry().getId()).toList();
    }

    @Test
    void everyEntryMovedSomeWay() {
        assertThat(movement().total())
                .hasToString(
                        "1 IMPROVED, 1 UNCHANGED, 1 CHANGED, 1 WORSENED, 1 NEWLY_ASSESSED, 1 NOT_ASSESSED, 1 LEFT_OUT");
        assertThat(movement().total().total()).isEqualTo(7);
        assertThat(movement().total().count(MovementKind.IMPROVED)).isOne();
        assertThat(movement().total().count(MovementKind.ADDED)).isZero();
        assertThat(movement()).hasToString(movement().total() + " from 2024 to 2025-03");
        assertThat(Movement.benefits(PLAN, MARCH, BEFORE).total()).hasToString("1 NO_LONGER_ASSESSED");
    }

    @Test
    void theTransitionTableNamesEveryMove() {
        MovementTally<ActionStatus> total = movement().total();

        assertThat(total.transitions().keySet())
                .extracting(Transition::toString)
                .containsExactly(
                        "IN_PROGRESS to BEHIND",
                        "ON_TARGET to PAUSED",
                        "BEHIND to ON_TARGET",
                        "COMPLETE to COMPLETE",
                        "not assessed to ON_TARGET",
                        "not assessed to not assessed",
                        "left out: SUPERSEDED to left out: SUPERSEDED");
        assertThat(total.count(
                        Position.of(Reading.of(ActionStatus.BEHIND)), Position.of(Reading.of(ActionStatus.ON_TARGET))))
                .isOne();
        assertThat(total.count(Position.absent(), Position.absent())).isZero();
        assertThat(total.before()).isEqualTo(movement().before().total());
        assertThat(total.after()).isEqualTo(movement().after().total());
        assertThat(total.order()).isSameAs(StatusOrder.PROGRESS);
    }

    @Test
    void theEntriesBehindEachCountAreListed() {
        MovementGroup<ActionStatus> total = movement().explain();

        assertThat(ids(total.entries())).containsExactly("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4");
        assertThat(ids(total.entries(MovementKind.IMPROVED))).containsExactly("1.1");
        assertThat(ids(total.entries(total.entries().get(3).transition()))).containsExactly("2.1");
        assertThat(total.entries(MovementKind.IMPROVED).get(0))
                .hasToString("Action 1.1: BEHIND to ON_TARGET, IMPROVED");
    }

    @Test
    void groupsAreThoseOfTheGrouping() {
        assertThat(movement().get("a1")).hasToString("1 IMPROVED, 1 UNCHANGED, 1 WORSENED");
        assertThat(movement().explain("a1").map(group -> group.key().title())).contains("Area of a1");
        assertThat(movement().explain("a9")).isEmpty();
        assertThat(movement().get("a9")).isEqualTo(MovementTally.empty(ActionStatus.class, StatusOrder.PROGRESS));
        Movement<ActionStatus> byFoundation = movement().by(Grouping.FOUNDATION);
        assertThat(byFoundation.groups()).hasSize(6);
        assertThat(byFoundation.get("VOICE")).isEqualTo(movement().get("a1"));
        assertThat(byFoundation.groups().get(5).key().id()).isEmpty();
    }

    @Test
    void underAnotherDenominatorNothingIsLeftOut() {
        assertThat(movement().over(Denominator.EVERY_ENTRY).get("a2"))
                .hasToString("1 CHANGED, 2 NEWLY_ASSESSED, 1 NOT_ASSESSED");
    }

    @Test
    void underAnotherOrderTheMovesHaveOtherNames() {
        StatusOrder<ActionStatus> own =
                StatusOrder.of(ActionStatus.class, List.of(List.of(ActionStatus.PAUSED, ActionStatus.ON_TARGET)));

        assertThat(movement().under(own).get("a1")).hasToString("1 IMPROVED, 1 UNCHANGED, 1 CHANGED");
        assertThat(movement().under(own).by(Grouping.OWNER).total().order()).isSameAs(own);
    }

    @Test
    void betweenVersionsEntriesAreAddedRemovedAndLeftOut() {
        Plan later = SamplePlans.of(
                area("a3").addAction(action("3.1", ActionStatus.COMPLETE)).build(),
                area("a1")
                        .addAction(action("1.2", ActionStatus.ON_TARGET, DispositionKind.WITHDRAWN))
                        .addAction(action("1.1", ActionStatus.COMPLETE))
                        .build());

        Movement<ActionStatus> versions = Movement.actions(PLAN, MARCH, later, MARCH);

        assertThat(versions.total()).hasToString("1 IMPROVED, 1 LEFT, 1 ADDED, 5 REMOVED");
        assertThat(ids(versions.explain().entries()))
                .containsExactly("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1");
        assertThat(versions.groups())
                .extracting(group -> group.key().title())
                .containsExactly("Area of a3", "Area of a1", "Area of a2");
        assertThat(versions.get("a2")).hasToString("4 REMOVED");
        assertThat(versions.get("a3")).hasToString("1 ADDED");
        assertThat(Movement.benefits(PLAN, MARCH, later, MARCH).total()).hasToString("1 REMOVED");
    }

    @Test
    void anEntryThatMovesToAnotherGroupLeavesOneAndJoinsTheOther() {
        Plan before = SamplePlans.of(
                area("a1").addAction(action("1.1", ActionStatus.BEHIND)).build(),
                area("a2").build());
        Plan after = SamplePlans.of(
                area("a1").build(),
                area("a2").addAction(action("1.1", ActionStatus.COMPLETE)).build());

        Movement<ActionStatus> movement = Movement.actions(before, MARCH, after, MARCH);

        assertThat(movement.total()).hasToString("1 IMPROVED");
        assertThat(movement.get("a1")).hasToString("1 REMOVED");
        assertThat(movement.get("a2")).hasToString("1 ADDED");
    }

    @Test
    void theEntriesWithNoKeyStandLastWhicheverSideHasThem() {
        Plan before = SamplePlans.of(area("a1").addAction(action("1.1").build()).build());
        Plan after = SamplePlans.of(area("a1")
                .addAction(action("1.1").owner("Housing team").build())
                .build());

        assertThat(Movement.actions(before, MARCH, after, MARCH)
                        .by(Grouping.OWNER)
                        .groups())
                .extracting(group -> group.key().title())
                .containsExactly("Housing team", "no owner stated");
        assertThat(Movement.actions(after, MARCH, before, MARCH)
                        .by(Grouping.OWNER)
                        .groups())
                .extracting(group -> group.key().title())
                .containsExactly("Housing team", "no owner stated");
    }

    @Test
    void repeatedIdsAreHeldAgainstEachOtherInOrder() {
        Plan before = SamplePlans.of(
                area("a1")
                        .addAction(action("x", ActionStatus.BEHIND))
                        .addAction(action("x", ActionStatus.PAUSED))
                        .build(),
                area("a1")
                        .title("Other")
                        .addAction(action("y", ActionStatus.PAUSED))
                        .build());
        Plan after = SamplePlans.of(
                area("a1").addAction(action("x", ActionStatus.BEHIND)).build(),
                area("a1")
                        .title("Other")
                        .addAction(action("y", ActionStatus.PAUSED))
                        .build());

        assertThat(Movement.actions(before, MARCH, after, MARCH).total()).hasToString("2 UNCHANGED, 1 REMOVED");
        assertThat(Movement.actions(before, MARCH, after, MARCH).groups()).hasSize(1);
    }

    @Test
    void movementsOfSeparatePlansMerge() {
        MovementTally<ActionStatus> total = movement().total();
        MovementTally<ActionStatus> both = total.plus(movement().get("a1"));

        assertThat(both.count(MovementKind.IMPROVED)).isEqualTo(2);
        assertThat(both.total()).isEqualTo(10);
        assertThat(both.before().total()).isEqualTo(9);
        assertThat(both).isNotEqualTo(total);
        assertThat(total.plus(MovementTally.empty(ActionStatus.class, StatusOrder.PROGRESS)))
                .isEqualTo(total)
                .hasSameHashCodeAs(total);
        assertThat(MovementTally.empty(ActionStatus.class, StatusOrder.PROGRESS))
                .hasToString("no entries");
        assertThat(total.hashCode()).isNotEqualTo(both.hashCode());
    }

    @Test
    void talliesByDifferentOrdersDoNotMerge() {
        MovementTally<ActionStatus> own =
                MovementTally.empty(ActionStatus.class, StatusOrder.of(ActionStatus.class, List.of()));

        assertThat(own).isNotEqualTo(MovementTally.empty(ActionStatus.class, StatusOrder.PROGRESS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> movement().total().plus(own))
                .withMessage("Movement: the two go by different orders of statuses; make both by the same one");
    }

    @Test
    void betweenTwoDatesEntriesJoinThePlanAndLeaveIt() {
        Disposition left = Disposition.builder()
                .kind(DispositionKind.WITHDRAWN)
                .date(PartialDate.parse("2024-06"))
                .build();
        Plan plan = SamplePlans.of(area("a1")
                .addAction(moved("1.1", ActionStatus.BEHIND, ActionStatus.ON_TARGET))
                .addAction(moved("1.2", ActionStatus.BEHIND, ActionStatus.ON_TARGET).toBuilder()
                        .disposition(left)
                        .build())
                .addAction(action("1.3", ActionStatus.ON_TARGET).toBuilder()
                        .added(PartialDate.parse("2024-06"))
                        .build())
                .addAction(action("1.4")
                        .added(PartialDate.parse("2024-03"))
                        .disposition(left)
                        .build())
                .build());
        PartialDate from = PartialDate.parse("2024-01");
        Movement<ActionStatus> movement = Movement.actions(plan, from, MARCH);

        assertThat(movement.total()).hasToString("1 IMPROVED, 1 JOINED, 1 LEFT, 1 LEFT_OUT");
        assertThat(movement.total().before()).hasToString("2 BEHIND, 2 left out: NOT_YET_ADDED");
        assertThat(movement.total().after()).hasToString("2 ON_TARGET, 2 left out: WITHDRAWN");
        assertThat(ids(movement.explain().entries(MovementKind.JOINED))).containsExactly("1.3");
        assertThat(ids(movement.explain().entries(MovementKind.LEFT))).containsExactly("1.2");
        assertThat(movement.explain().entries(MovementKind.LEFT_OUT).get(0))
                .hasToString("Action 1.4: left out: NOT_YET_ADDED to left out: WITHDRAWN, LEFT_OUT");
    }
}
