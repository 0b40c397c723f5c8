package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.observed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.MeasureSet;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeasureRollUpTest {

    private static final PartialDate AS_OF = date("2025-03");

    private static Measure.Builder measure(String id) {
        return Measure.builder().id(id).title("Measure " + id).direction(Direction.HIGHER_IS_BETTER);
    }

    private static Measure rising(String id) {
        return measure(id)
                .addObservations(observed("2024-01", "10"), observed("2025-01", "12"))
                .target(new Target.AtLeast(amount("11"), TargetTerms.EMPTY.dueBy(date("2026"))))
                .build();
    }

    private static Measure falling(String id) {
        return measure(id)
                .addObservations(observed("2024-01", "10"), observed("2025-01", "8"))
                .target(new Target.AtLeast(amount("11"), TargetTerms.EMPTY.dueBy(date("2024"))))
                .build();
    }

    private static final Plan PLAN = Plan.builder()
            .id("northmoor-2024-27")
            .council(Council.of("northmoor"))
            .title("A made-up council's plan")
            .period(PlanPeriod.parse("2024/2027"))
            .addMeasures(rising("p1").toBuilder()
                    .addLinks(EntryLink.of("scotland", "vision-3"), EntryLink.of("a2"))
                    .build())
            .addMeasureSets(
                    MeasureSet.builder()
                            .id("framework")
                            .title("Performance framework")
                            .addMeasures("c1", "p1", "p1", "absent")
                            .build(),
                    MeasureSet.builder()
                            .id("small")
                            .title("Small set")
                            .addMeasures("p1")
                            .build(),
                    MeasureSet.builder().id("bare").title("Bare set").build())
            .addAreas(
                    ImprovementArea.builder()
                            .id("a1")
                            .title("Participation")
                            .addFoundations(Foundation.VOICE, Foundation.CARE)
                            .addMeasures(falling("m1"))
                            .addActions(
                                    Action.builder()
                                            .id("c-now")
                                            .title("Ask")
                                            .addMeasures(measure("c1").build())
                                            .build(),
                                    Action.builder()
                                            .id("c-later")
                                            .title("Ask again")
                                            .added(date("2026"))
                                            .addMeasures(rising("c2"))
                                            .build())
                            .addBenefits(Benefit.builder()
                                    .id("b1")
                                    .title("Heard")
                                    .addMeasures(rising("b-m1").toBuilder()
                                            .addLinks(
                                                    EntryLink.of("northmoor-2024-27", "a2"),
                                                    EntryLink.builder()
                                                            .plan("scotland")
                                                            .build())
                                            .build())
                                    .build())
                            .build(),
                    ImprovementArea.builder().id("a2").title("Homes").build())
            .build();

    private static List<String> ids(List<CountedMeasure> measures) {
        return measures.stream()
                .map(counted -> counted.placed().measure().getId())
                .toList();
    }

    private static List<String> groups(MeasureGrouping grouping) {
        return MeasureRollUp.of(PLAN, AS_OF).by(grouping).stream()
                .map(group -> group.key().orElse("-") + " " + group.title() + " " + ids(group.measures()))
                .toList();
    }

    @Nested
    class Total {
        @Test
        void countsEachMeasureOnceAndThoseOfEntriesNotYetAddedNever() {
            MeasureRollUp rollUp = MeasureRollUp.of(PLAN, AS_OF);

            assertThat(ids(rollUp.explain().measures())).containsExactly("p1", "m1", "c1", "b-m1");
            assertThat(rollUp.total().measures()).isEqualTo(4);
            assertThat(rollUp.total().observed()).isEqualTo(3);
            assertThat(rollUp.total().count(TargetStanding.State.REACHED)).isEqualTo(2);
            assertThat(rollUp.total().count(TargetStanding.State.MISSED)).isEqualTo(1);
            assertThat(rollUp.total().withoutDatedTarget()).isEqualTo(1);
            assertThat(rollUp.total().compared()).isZero();
            assertThat(rollUp.total().count(MovementOutcome.IMPROVED)).isZero();
            assertThat(rollUp.since()).isEmpty();
            assertThat(rollUp.explain().key()).isEmpty();
            assertThat(rollUp.plan()).isSameAs(PLAN);
            assertThat(rollUp.asOf()).isEqualTo(AS_OF);
            assertThat(ids(MeasureRollUp.of(PLAN, date("2026")).explain().measures()))
                    .contains("c2");
        }

        @Test
        void listsTheMeasuresBehindEachCount() {
            MeasureGroup all = MeasureRollUp.of(PLAN, AS_OF, date("2024-03")).explain();

            assertThat(ids(all.observed())).containsExactly("p1", "m1", "b-m1");
            assertThat(ids(all.in(TargetStanding.State.REACHED))).containsExactly("p1", "b-m1");
            assertThat(ids(all.in(TargetStanding.State.MISSED))).containsExactly("m1");
            assertThat(ids(all.withoutDatedTarget())).containsExactly("c1");
            assertThat(ids(all.moved(MovementOutcome.IMPROVED))).containsExactly("p1", "b-m1");
            assertThat(ids(all.moved(MovementOutcome.WORSENED))).containsExactly("m1");
            assertThat(ids(all.moved(MovementOutcome.NOT_DECIDED))).containsExactly("c1");
        }

        @Test
        void seesNothingObservedAfterTheDate() {
            MeasureTally tally = MeasureRollUp.of(PLAN, date("2023")).total();

            assertThat(tally.observed()).isZero();
            assertThat(tally.count(TargetStanding.State.NOT_YET_DUE)).isEqualTo(3);
        }
    }

    @Nested
    class Since {
        @Test
        void countsEachMovement() {
            MeasureTally tally = MeasureRollUp.of(PLAN, AS_OF, date("2024-03")).total();

            assertThat(tally.compared()).isEqualTo(4);
            assertThat(tally.count(MovementOutcome.IMPROVED)).isEqualTo(2);
            assertThat(tally.count(MovementOutcome.WORSENED)).isEqualTo(1);
            assertThat(tally.count(MovementOutcome.UNCHANGED)).isZero();
            assertThat(tally.count(MovementOutcome.NOT_DECIDED)).isEqualTo(1);
        }

        @Test
        void takesTheToleranceOfTheCaller() {
            MeasureRollUp rollUp = MeasureRollUp.of(PLAN, AS_OF, date("2024-03"), amount("2"));

            assertThat(rollUp.total().count(MovementOutcome.UNCHANGED)).isEqualTo(3);
            assertThat(rollUp.tolerance()).isEqualTo(amount("2"));
            assertThat(rollUp.since()).contains(date("2024-03"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MeasureRollUp.of(PLAN, AS_OF, date("2024-03"), amount("-1")))
                    .withMessageContaining("'-1'");
        }
    }

    @Nested
    class By {
        @Test
        void setsListTheirMeasuresInPlanOrderWithTheRestLast() {
            assertThat(groups(MeasureGrouping.SET))
                    .containsExactly(
                            "framework Performance framework [p1, c1]",
                            "small Small set [p1]",
                            "bare Bare set []",
                            "- no set [m1, b-m1]");
        }

        @Test
        void areasHaveTheMeasuresOfTheirEntriesToo() {
            assertThat(groups(MeasureGrouping.AREA))
                    .containsExactly("a1 Participation [m1, c1, b-m1]", "a2 Homes []", "- no area [p1]");
        }

        @Test
        void foundationsAreInEnumOrderAndMayShareMeasures() {
            assertThat(groups(MeasureGrouping.FOUNDATION))
                    .containsExactly(
                            "VOICE VOICE [m1, c1, b-m1]",
                            "FAMILY FAMILY []",
                            "CARE CARE [m1, c1, b-m1]",
                            "PEOPLE PEOPLE []",
                            "SCAFFOLDING SCAFFOLDING []",
                            "- no foundation stated [p1]");
        }

        @Test
        void linksAreThoseOfMeasuresAndOnesWithinThePlanAreTheSameHoweverWritten() {
            assertThat(groups(MeasureGrouping.LINK))
                    .containsExactly(
                            "scotland/vision-3 scotland/vision-3 [p1]",
                            "northmoor-2024-27/a2 northmoor-2024-27/a2 [p1, b-m1]",
                            "scotland scotland [b-m1]",
                            "- no link [m1, c1]");
        }

        @Test
        void theLastGroupIsLeftOutWhereEveryMeasureHasAnother() {
            Plan plan = PLAN.toBuilder().measures(List.of()).build();

            assertThat(MeasureRollUp.of(plan, AS_OF).by(MeasureGrouping.AREA))
                    .allMatch(group -> group.key().isPresent());
        }

        @Test
        void eachGroupHasTheTallyOfItsMeasures() {
            for (MeasureGrouping grouping : MeasureGrouping.values()) {
                for (MeasureGroup group :
                        MeasureRollUp.of(PLAN, AS_OF, date("2024-03")).by(grouping)) {
                    assertThat(group.tally()).isEqualTo(MeasureTally.of(group.measures()));
                }
            }
        }
    }

    @Nested
    class Text {
        @Test
        void saysTheCounts() {
            assertThat(MeasureRollUp.of(PLAN, AS_OF, date("2024-03")))
                    .hasToString(
                            "as of 2025-03, 4 measures: 3 observed, 2 REACHED, 1 MISSED, 1 without a dated target; "
                                    + "moved: 2 IMPROVED, 1 WORSENED, 1 NOT_DECIDED");
            assertThat(MeasureRollUp.of(PLAN, AS_OF).by(MeasureGrouping.AREA).get(1))
                    .hasToString("Homes: 0 measures: 0 observed");
            assertThat(MeasureGrouping.LINK.phrase()).hasToString("link");
        }
    }
}
