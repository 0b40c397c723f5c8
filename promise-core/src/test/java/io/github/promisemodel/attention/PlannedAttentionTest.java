package io.github.promisemodel.attention;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.words.OtherWords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Benefits past the date by which they were to be realised, and actions that wait for others. */
class PlannedAttentionTest {

    private static final PartialDate MARCH = PartialDate.parse("2025-03-31");
    private static final PartialDate JANUARY = PartialDate.parse("2025-01");

    private static List<String> items(Plan plan, AttentionKind kind) {
        List<AttentionItem> items =
                Attention.of(plan, MARCH, AttentionRules.usual()).items(kind);
        OtherWords.assertSaid(items, plan.toString());
        return items.stream().map(AttentionItem::message).toList();
    }

    private static List<String> realised(Benefit.Builder benefit) {
        return items(SamplePlans.of(area("a1").addBenefit(benefit.build()).build()), AttentionKind.NOT_REALISED);
    }

    private static Benefit.Builder due(String due, BenefitStatus... statuses) {
        Benefit.Builder benefit = benefit("1-b1").due(PartialDate.parse(due));
        return statuses.length == 0
                ? benefit
                : benefit.addAssessment(Assessment.builder(BenefitStatus.class)
                        .asOf(JANUARY)
                        .reading(Reading.of(List.of(statuses)))
                        .build());
    }

    private static Action needing(String id, String due, ActionStatus status, String... needs) {
        return action(id)
                .due(PartialDate.parse(due))
                .addAssessment(Assessment.of(JANUARY, status))
                .addNeeds(needs)
                .build();
    }

    private static List<String> waiting(Action... actions) {
        return items(SamplePlans.of(area("a1").addActions(actions).build()), AttentionKind.NEEDS_OVERDUE);
    }

    private static List<String> milestones(ActionStatus status, Milestone... milestones) {
        Action action = action("1.1")
                .addAssessment(Assessment.of(JANUARY, status))
                .addMilestones(milestones)
                .build();
        return items(SamplePlans.of(area("a1").addAction(action).build()), AttentionKind.MILESTONE_OVERDUE);
    }

    private static Milestone milestone(String due, String... reached) {
        return Milestone.builder()
                .title("Training agreed")
                .due(PartialDate.parse(due))
                .reached(Optional.of(reached)
                        .filter(dates -> dates.length > 0)
                        .map(dates -> PartialDate.parse(dates[0])))
                .build();
    }

    @Test
    void aMilestoneThatWasDueAndIsNotReachedNeedsAttention() {
        String overdue = "Action 1.1: its milestone 'Training agreed' was due by 2025-02-28, and it is not reached";

        assertThat(milestones(ActionStatus.ON_TARGET, milestone("2025-02"))).containsExactly(overdue);
        assertThat(milestones(ActionStatus.ON_TARGET, milestone("2025-02", "2025-04")))
                .containsExactly(overdue);
        assertThat(milestones(ActionStatus.ON_TARGET, milestone("2025-02", "2025-03")))
                .isEmpty();
        assertThat(milestones(ActionStatus.ON_TARGET, milestone("2025-03"))).isEmpty();
        assertThat(milestones(ActionStatus.COMPLETE, milestone("2025-02"))).isEmpty();
    }

    @Test
    void aBenefitPastItsDateThatIsNotRealisedNeedsAttention() {
        assertThat(realised(due("2025-02", BenefitStatus.AMBER)))
                .containsExactly("Benefit 1-b1: not realised, it was to be by 2025-02-28");
    }

    @Test
    void oneThatMayBeRealisedNeedsItTooAndIsSaidToMayBe() {
        String unless = "Benefit 1-b1: it was to be realised by 2025-02-28, and nothing says that it is";

        assertThat(realised(due("2025-02"))).containsExactly(unless);
        assertThat(realised(due("2025-02", BenefitStatus.BLUE, BenefitStatus.GREEN)))
                .containsExactly(unless);
    }

    @Test
    void itsLastDayIsInTime() {
        assertThat(realised(due("2025-03", BenefitStatus.AMBER))).isEmpty();
        assertThat(realised(due("2025-03-30", BenefitStatus.AMBER))).hasSize(1);
        assertThat(realised(due("2025", BenefitStatus.AMBER))).isEmpty();
    }

    @Test
    void whatIsRealisedOrWithoutADateNeedsNone() {
        assertThat(realised(due("2025-02", BenefitStatus.BLUE))).isEmpty();
        assertThat(realised(benefit("1-b1"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DispositionKind.class,
            names = {"CLOSED", "SUPERSEDED"})
    void whatIsClosedOrSupersededIsNotLookedAt(DispositionKind kind) {
        Disposition disposition = Disposition.of(kind).toBuilder().date(JANUARY).build();

        assertThat(realised(due("2025-02", BenefitStatus.AMBER).disposition(disposition)))
                .isEmpty();
    }

    @Test
    void nothingIsToBeRealisedOfADisbenefit() {
        assertThat(realised(due("2025-02", BenefitStatus.GREEN).disbenefit(true)))
                .isEmpty();
    }

    @Test
    void anActionThatNeedsAnOverdueOneWaits() {
        assertThat(waiting(
                        needing("1.1", "2025-02", ActionStatus.BEHIND),
                        needing("1.2", "2025-03-30", ActionStatus.BEHIND),
                        needing("1.3", "2025-06", ActionStatus.ON_TARGET, "1.1", "1.2")))
                .containsExactly("Action 1.3: it needs Action 1.1 and Action 1.2, which are overdue");
    }

    @Test
    void whatIsDoneOrNeedsWhatIsInTimeDoesNotWait() {
        Action overdue = needing("1.1", "2025-02", ActionStatus.BEHIND);

        assertThat(waiting(overdue, needing("1.2", "2025-06", ActionStatus.COMPLETE, "1.1")))
                .isEmpty();
        assertThat(waiting(
                        needing("1.1", "2025-03", ActionStatus.BEHIND),
                        needing("1.2", "2025-06", ActionStatus.ON_TARGET, "1.1", "none")))
                .isEmpty();
        assertThat(waiting(needing("1.1", "2025-02", ActionStatus.BEHIND, "1.1")))
                .isEmpty();
    }
}
