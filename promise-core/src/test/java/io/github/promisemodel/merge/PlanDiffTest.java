package io.github.promisemodel.merge;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.merge.FieldChange.Kind;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The differences of two versions of a plan. */
class PlanDiffTest {

    private static final Action ACTION = action("1.1")
            .addAssessment(Assessment.of(PartialDate.of(2023), ActionStatus.NOT_STARTED))
            .addAssessment(Assessment.of(PartialDate.of(2024), ActionStatus.ON_TARGET))
            .addMilestone(Milestone.of("Plan agreed", MARCH))
            .build();

    private static Plan planOf(Action... actions) {
        return of(area("a1").addActions(actions).build(), area("a2").build());
    }

    private static List<String> told(Plan earlier, Plan later) {
        return PlanDiff.of(earlier, later).changes().stream()
                .map(change -> change.kind() + " " + change.path())
                .toList();
    }

    private static FieldChange only(Plan earlier, Plan later) {
        List<FieldChange> changes = PlanDiff.of(earlier, later).changes();
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    @Nested
    class FieldsTest {

        @Test
        void aDateThatIsSetIsAdded() {
            FieldChange change =
                    only(planOf(ACTION), planOf(ACTION.toBuilder().due(MARCH).build()));

            assertThat(change.kind()).isEqualTo(Kind.ADDED);
            assertThat(change.entity()).isEqualTo("Action 1.1");
            assertThat(change.entry()).contains("1.1");
            assertThat(change.field()).isEqualTo("due");
            assertThat(change.earlier()).isEmpty();
            assertThat(change.path()).hasToString("/areas/0/actions/0/due");
            assertThat(change.before()).isEmpty();
            assertThat(change.after()).contains(MARCH);
        }

        @Test
        void aTitleHasItsValueBeforeAndAfter() {
            FieldChange change = only(
                    planOf(ACTION), planOf(ACTION.toBuilder().title("Another").build()));

            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.before()).isEqualTo(Optional.of("Action of 1.1"));
            assertThat(change.after()).contains("Another");
        }

        @Test
        void aTargetOfAnotherKindIsOneDifference() {
            Measure measure = Measure.builder()
                    .id("m1")
                    .title("Carers")
                    .target(new Target.AtLeast(Amount.of(5), TargetTerms.EMPTY))
                    .build();
            Target yes = new Target.YesOrNo(TargetTerms.EMPTY);
            FieldChange change = only(
                    planOf(ACTION.toBuilder().addMeasure(measure).build()),
                    planOf(ACTION.toBuilder()
                            .addMeasure(measure.toBuilder().target(yes).build())
                            .build()));

            assertThat(change.entity()).isEqualTo("Measure m1");
            assertThat(change.field()).isEqualTo("target");
            assertThat(change.before()).contains(measure.getTarget());
            assertThat(change.after()).contains(yes);
        }

        @Test
        void aPartIsComparedFieldByField() {
            Action reached = ACTION.toBuilder()
                    .milestones(List.of(ACTION.getMilestones().get(0).toBuilder()
                            .reached(MARCH)
                            .build()))
                    .build();
            FieldChange change = only(planOf(ACTION), planOf(reached));

            assertThat(change.entity()).isEqualTo("Milestone");
            assertThat(change.entry()).contains("1.1");
            assertThat(change.path()).hasToString("/areas/0/actions/0/milestones/0/reached");
        }
    }

    @Nested
    class ItemsTest {

        @Test
        void anAssessmentOfAnotherDateIsAddedAndOneOfTheSameIsChanged() {
            Action assessed = ACTION.toBuilder()
                    .assessments(List.of(
                            Assessment.of(PartialDate.of(2023), ActionStatus.IN_PROGRESS),
                            Assessment.of(PartialDate.of(2023, 6), ActionStatus.AT_RISK),
                            Assessment.of(PartialDate.of(2024), ActionStatus.COMPLETE)))
                    .build();

            assertThat(told(planOf(ACTION), planOf(assessed)))
                    .containsExactly(
                            "CHANGED /areas/0/actions/0/assessments/0/status",
                            "ADDED /areas/0/actions/0/assessments/1",
                            "CHANGED /areas/0/actions/0/assessments/2/status");
        }

        @Test
        void whatIsTakenOutBeforeAndAddedAfterIsNotTheSame() {
            Action before = action("1.1")
                    .addDueExtensions(DueExtension.of(PartialDate.of(2025)), DueExtension.of(PartialDate.of(2026)))
                    .build();
            Action after = action("1.1")
                    .addDueExtensions(DueExtension.of(PartialDate.of(2026)), DueExtension.of(PartialDate.of(2027)))
                    .build();

            assertThat(told(planOf(before), planOf(after)))
                    .containsExactly(
                            "REMOVED /areas/0/actions/0/dueExtensions/0", "ADDED /areas/0/actions/0/dueExtensions/1");
        }

        @Test
        void twoItemsWithNothingInCommonAreNotTheSame() {
            Action before = action("1.1").addKeyDate(KeyDate.of(MARCH, "Begun")).build();
            Action after = action("1.1")
                    .addKeyDate(KeyDate.of(PartialDate.of(2030), "Ended"))
                    .build();

            assertThat(told(planOf(before), planOf(after)))
                    .containsExactly("REMOVED /areas/0/actions/0/keyDates/0", "ADDED /areas/0/actions/0/keyDates/0");
        }

        @Test
        void anotherOrderIsOneDifference() {
            Action before = action("1.1").addBenefits("b1", "b2", "b3").build();
            Action after = action("1.1").addBenefits("b3", "b1", "b2").build();
            FieldChange change = only(planOf(before), planOf(after));

            assertThat(change.kind()).isEqualTo(Kind.REORDERED);
            assertThat(change.field()).isEqualTo("benefits");
            assertThat(change.before()).contains(List.of("b1", "b2", "b3"));
            assertThat(change.after()).contains(List.of("b3", "b1", "b2"));
        }

        @Test
        void aValueThatIsThereTwiceIsCounted() {
            Action before = action("1.1").addBenefits("b1", "b1").build();
            Action after = action("1.1").addBenefits("b1").build();

            assertThat(told(planOf(before), planOf(after))).containsExactly("REMOVED /areas/0/actions/0/benefits/1");
        }
    }

    @Nested
    class EntriesTest {

        @Test
        void anEntryIsFollowedToAnotherArea() {
            Plan later = of(
                    area("a1").build(),
                    area("a2")
                            .addAction(ACTION.toBuilder().owner("Housing").build())
                            .build());
            List<FieldChange> changes = PlanDiff.of(planOf(ACTION), later).changes();

            assertThat(told(planOf(ACTION), later))
                    .containsExactly("MOVED /areas/1/actions/0", "ADDED /areas/1/actions/0/owner");
            assertThat(changes.get(0).earlier()).map(Object::toString).contains("/areas/0/actions/0");
            assertThat(changes.get(0).before()).contains("a1");
            assertThat(changes.get(0).after()).contains("a2");
        }

        @Test
        void anAreaThatIsTakenOutIsToldWithoutItsEntries() {
            Plan earlier = planOf(ACTION);
            Plan later = of(area("a2").addBenefit(benefit("2-b1").build()).build());

            assertThat(told(earlier, later))
                    .containsExactly("REMOVED /areas/0", "REMOVED /areas/0/actions/0", "ADDED /areas/0/benefits/0");
            assertThat(PlanDiff.of(earlier, later).changes().get(0).before())
                    .contains(area("a1").build());
        }

        @Test
        void anotherOrderOfAreasOrEntriesIsOneDifference() {
            ImprovementArea first =
                    area("a1").addActions(ACTION, action("1.2").build()).build();
            ImprovementArea second = area("a2").build();

            assertThat(told(of(first, second), of(second, first))).containsExactly("REORDERED /areas");
            assertThat(told(
                            of(first),
                            of(area("a1")
                                    .addActions(action("1.2").build(), ACTION)
                                    .build())))
                    .containsExactly("REORDERED /areas/0/actions");
        }

        @Test
        void entriesOfOneIdAreNotConfused() {
            Plan earlier = planOf(ACTION, ACTION.toBuilder().title("Second").build());
            Plan later = planOf(ACTION, ACTION.toBuilder().title("Other").build());

            assertThat(told(earlier, later)).containsExactly("CHANGED /areas/0/actions/1/title");
        }
    }
}
