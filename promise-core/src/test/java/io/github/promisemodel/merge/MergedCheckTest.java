package io.github.promisemodel.merge;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Two edits that are each right alone, and what the plan that they make together breaks. */
class MergedCheckTest {

    private static final Plan BASE = SamplePlans.of(
            SamplePlans.area("a1")
                    .addAction(action("1.1").build())
                    .addBenefit(benefit("b1").build())
                    .build(),
            SamplePlans.area("a2").addAction(action("2.1").build()).build());

    private static Plan edited(String id, UnaryOperator<ImprovementArea.Builder> edit) {
        return BASE.withArea(id, it -> edit.apply(it.toBuilder()).build());
    }

    private static MergeConflict only(Plan base, Plan first, Plan second) {
        PlanMerge merge = PlanMerge.of(base, first, second);
        PlanMerge swapped = PlanMerge.of(base, second, first);

        assertThat(merge.plan()).isEmpty();
        assertThat(merge.findings()).isEmpty();
        assertThat(swapped.conflicts()).hasSize(1);
        assertThat(merge.conflicts()).hasSize(1);
        return merge.conflicts().get(0);
    }

    @Test
    void anActionAndABenefitUnderOneIdAreAConflict() {
        MergeConflict conflict = only(
                BASE,
                edited("a2", it -> it.addAction(action("2").build())),
                edited("a1", it -> it.addBenefit(benefit("2").build())));

        assertThat(conflict.finding()).map(Finding::code).contains(FindingCode.DUPLICATE_ID);
        assertThat(conflict.first()).isEmpty();
        assertThat(conflict.second()).isEmpty();
        assertThat(conflict)
                .hasToString("Together the edits break the plan: Action 2: the id '2' is already used at"
                        + " /areas/0/benefits/1; give each an id of its own (/areas/1/actions/1)");
    }

    @Test
    void measuresOfDifferentEntriesUnderOneIdAreAConflict() {
        Measure one = Measure.builder().id("m").title("One").build();
        MergeConflict conflict = only(
                BASE,
                BASE.with(
                        "1.1",
                        Action.class,
                        it -> it.toBuilder().addMeasures(one).build()),
                BASE.with(
                        "b1",
                        Benefit.class,
                        it -> it.toBuilder().addMeasures(one).build()));

        assertThat(conflict.message()).contains("Measure m: the id 'm' is already used");
    }

    @Test
    void aLinkToABenefitThatTheOtherEditDeletesIsAConflict() {
        MergeConflict conflict = only(
                BASE,
                edited("a2", it -> it.addAction(action("2.2").addBenefits("b1").build())),
                edited("a1", it -> it.benefits(List.of())));

        assertThat(conflict.finding()).map(Finding::code).contains(FindingCode.DANGLING_LINK);
        assertThat(conflict.finding().orElseThrow().entry()).contains("2.2");
        assertThat(conflict.path()).hasToString("/areas/1/actions/1/benefits/0");
    }

    @Test
    void aGroupOfAnActionThatTheOtherEditDeletesIsAConflict() {
        Plan grouped = BASE.toBuilder()
                .addGroups(EntryGroup.builder()
                        .id("g")
                        .title("A group")
                        .addEntries("2.1")
                        .build())
                .build();

        assertThat(only(BASE, grouped, edited("a2", it -> it.actions(List.of())))
                        .message())
                .contains("it names the entry '2.1'");
    }

    @Test
    void aStartAfterTheDueDateThatTheOtherEditSetsIsAConflict() {
        MergeConflict conflict = only(
                BASE,
                BASE.with(
                        "1.1",
                        Action.class,
                        it -> it.toBuilder().start(PartialDate.of(2026)).build()),
                BASE.with(
                        "1.1",
                        Action.class,
                        it -> it.toBuilder().due(PartialDate.of(2025)).build()));

        assertThat(conflict.finding()).map(Finding::code).contains(FindingCode.DATES_OUT_OF_ORDER);
    }

    @Test
    void whatAnEditBreaksAloneIsNoConflict() {
        Plan broken = edited("a2", it -> it.addAction(action("1.1").build()));
        Plan other = BASE.toBuilder().note("n").build();

        assertThat(PlanMerge.of(BASE, broken, other).hasConflicts()).isFalse();
        assertThat(PlanMerge.of(BASE, other, broken).hasConflicts()).isFalse();
        assertThat(PlanMerge.of(broken, broken, broken.toBuilder().note("n").build())
                        .hasConflicts())
                .isFalse();
    }

    @Test
    void twoLinksThatEachEditBreaksAloneAreNoConflict() {
        Plan first = BASE.with(
                "1.1", Action.class, it -> it.toBuilder().addBenefits("nowhere").build());
        Plan second = edited(
                "a2",
                it -> it.actions(List.of(action("2.1").addBenefits("nowhere").build())));

        assertThat(PlanMerge.of(BASE, first, second).hasConflicts()).isFalse();
    }

    @Test
    void whatBothEditsMendMayNotComeBack() {
        Plan base = SamplePlans.of(SamplePlans.area("a1")
                .addAction(action("x").addBenefits("b").build())
                .build());
        Plan unlinked = SamplePlans.of(
                SamplePlans.area("a1").addAction(action("x").build()).build());
        Plan linked = base.withArea(
                "a1", it -> it.toBuilder().addBenefit(benefit("b").build()).build());

        assertThat(PlanMerge.of(base, unlinked, linked).hasConflicts()).isFalse();
        assertThat(PlanMerge.of(base, linked, unlinked).hasConflicts()).isFalse();
    }

    private static Plan assessed(Assessment<ActionStatus> assessment) {
        return BASE.with(
                "1.1",
                Action.class,
                it -> it.toBuilder().addAssessment(assessment).build());
    }

    @Test
    void twoAssessmentsOfOneDateBothStandAndThatTheyDisagreeIsAFinding() {
        PlanMerge merge = PlanMerge.of(
                BASE,
                assessed(Assessment.of(MARCH, ActionStatus.COMPLETE)),
                assessed(Assessment.of(MARCH, ActionStatus.BEHIND)));

        Action merged = merge.plan().orElseThrow().getActions().get(0);
        assertThat(merged.getAssessments()).hasSize(2);
        assertThat(merged.getHistory().readingAsOf(MARCH))
                .isEqualTo(Reading.of(ActionStatus.COMPLETE, ActionStatus.BEHIND));
        assertThat(merge.findings()).extracting(Finding::code).containsExactly(FindingCode.TIED_ASSESSMENTS);
    }

    @Test
    void ofTwoAssessmentsOfOneDateTheOneThatWasRecordedLaterCounts() {
        Assessment<ActionStatus> complete = Assessment.of(MARCH, ActionStatus.COMPLETE).toBuilder()
                .recordedAt(Instant.parse("2025-04-02T09:00:00Z"))
                .build();
        Assessment<ActionStatus> behind = Assessment.of(MARCH, ActionStatus.BEHIND).toBuilder()
                .recordedAt(Instant.parse("2025-04-01T09:00:00Z"))
                .build();

        for (PlanMerge merge : List.of(
                PlanMerge.of(BASE, assessed(complete), assessed(behind)),
                PlanMerge.of(BASE, assessed(behind), assessed(complete)))) {
            assertThat(merge.findings()).isEmpty();
            assertThat(merge.plan()
                            .orElseThrow()
                            .getActions()
                            .get(0)
                            .getHistory()
                            .readingAsOf(MARCH))
                    .isEqualTo(Reading.of(ActionStatus.COMPLETE));
        }
    }
}
