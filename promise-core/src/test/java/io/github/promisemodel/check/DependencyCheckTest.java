package io.github.promisemodel.check;

import static io.github.promisemodel.check.CheckedMeasures.told;
import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Actions that need others. */
class DependencyCheckTest {

    private static Plan plan(Action.Builder... actions) {
        var area = area("a1");
        for (Action.Builder action : actions) {
            area.addAction(action.build());
        }
        return SamplePlans.of(area.build());
    }

    private static Action.Builder due(String id, String due) {
        return action(id).due(PartialDate.parse(due));
    }

    private static Action.Builder assessed(String id, ActionStatus status) {
        return action(id).addAssessment(Assessment.of(MARCH, status));
    }

    @Nested
    class Circles {

        @Test
        void actionsThatNeedEachOtherAreFoundOnce() {
            Plan plan = plan(
                    action("1.1").addNeeds("1.2"),
                    action("1.2").addNeeds("1.3"),
                    action("1.3").addNeeds("1.1"));

            assertThat(told(plan, FindingCode.NEEDS_IN_CIRCLE))
                    .containsExactly("/areas/0/actions/0/needs Action 1.1: Action 1.1, Action 1.2, Action 1.3 need each"
                            + " other in a circle, so that none can be done first; take out the link that leads back");
        }

        @Test
        void anActionThatNeedsItselfIsOneOfItsOwn() {
            assertThat(told(plan(action("1.1").addNeeds("1.1")), FindingCode.NEEDS_IN_CIRCLE))
                    .containsExactly("/areas/0/actions/0/needs Action 1.1: it needs itself; name what must be done"
                            + " before it");
        }

        @Test
        void aChainIsNone() {
            assertThat(told(plan(action("1.1").addNeeds("1.2"), action("1.2")), FindingCode.NEEDS_IN_CIRCLE))
                    .isEmpty();
        }

        @Test
        void whatDoesNotExistIsADanglingLink() {
            assertThat(told(plan(action("1.1").addNeeds("1.2")), FindingCode.DANGLING_LINK))
                    .containsExactly(
                            "/areas/0/actions/0/needs/0 Action 1.1: it names the action '1.2', and the plan has"
                                    + " none with that id");
        }
    }

    @Nested
    class DueDates {

        private List<String> found(Action.Builder... actions) {
            return told(plan(actions), FindingCode.DUE_BEFORE_NEEDED);
        }

        @Test
        void anActionDueBeforeWhatItNeedsIsFound() {
            assertThat(found(due("1.1", "2025-06").addNeeds("1.2"), due("1.2", "2025-12")))
                    .containsExactly(
                            "/areas/0/actions/0/needs/0 Action 1.1: due 2025-06, and Action 1.2, which it needs,"
                                    + " is due later, 2025-12; give one of the two another date");
        }

        @Test
        void lastDaysAreCompared() {
            assertThat(found(due("1.1", "2025-12").addNeeds("1.2"), due("1.2", "2025")))
                    .isEmpty();
            assertThat(found(due("1.1", "2025-12-30").addNeeds("1.2"), due("1.2", "2025")))
                    .hasSize(1);
        }

        @Test
        void anExtensionCounts() {
            assertThat(found(
                            due("1.1", "2025-06").addNeeds("1.2"),
                            due("1.2", "2025-05").addDueExtensions(DueExtension.of(PartialDate.parse("2025-09")))))
                    .hasSize(1);
        }

        @Test
        void whatHasNoDateOrHasLeftOrIsNamedTwiceIsNotFoundAgain() {
            assertThat(found(action("1.1").addNeeds("1.2"), due("1.2", "2025-12")))
                    .isEmpty();
            assertThat(found(due("1.1", "2025-06").addNeeds("1.2"), action("1.2")))
                    .isEmpty();
            assertThat(found(
                            due("1.1", "2025-06").addNeeds("1.2"),
                            due("1.2", "2025-12")
                                    .disposition(Disposition.of(DispositionKind.WITHDRAWN).toBuilder()
                                            .date(PartialDate.of(2024))
                                            .build())))
                    .isEmpty();
            assertThat(found(due("1.1", "2025-06").addNeeds("1.2", "1.2"), due("1.2", "2025-12")))
                    .hasSize(1);
        }
    }

    @Nested
    class CompleteBefore {

        private List<String> found(Action.Builder... actions) {
            return told(plan(actions), FindingCode.COMPLETE_BEFORE_NEEDED);
        }

        @Test
        void aCompleteActionWhoseNeedIsNotIsFound() {
            assertThat(found(
                            assessed("1.1", ActionStatus.COMPLETE).addNeeds("1.2"),
                            assessed("1.2", ActionStatus.BEHIND)))
                    .containsExactly(
                            "/areas/0/actions/0/needs/0 Action 1.1: it is complete as of 2025-03, and Action 1.2,"
                                    + " which it needs, is not; put one of the two right");
        }

        @Test
        void whatMayBeCompleteIsNot() {
            assertThat(found(assessed("1.1", ActionStatus.COMPLETE).addNeeds("1.2"), action("1.2")))
                    .isEmpty();
            assertThat(found(
                            assessed("1.1", ActionStatus.COMPLETE).addNeeds("1.2"),
                            assessed("1.2", ActionStatus.COMPLETE)))
                    .isEmpty();
            assertThat(found(
                            assessed("1.1", ActionStatus.BEHIND).addNeeds("1.2"), assessed("1.2", ActionStatus.BEHIND)))
                    .isEmpty();
        }
    }
}
