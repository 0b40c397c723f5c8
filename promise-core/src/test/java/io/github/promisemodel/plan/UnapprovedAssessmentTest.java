package io.github.promisemodel.plan;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The queue of whoever approves. */
class UnapprovedAssessmentTest {

    private static final Review SUBMITTED = Review.builder()
            .state(ReviewState.SUBMITTED)
            .by("Housing team")
            .date(PartialDate.parse("2025-04-02"))
            .build();

    private final Action action = action("1.1")
            .addAssessment(Assessment.of(MARCH, ActionStatus.BEHIND).toBuilder()
                    .id("first")
                    .addReviews(Review.of(ReviewState.DRAFT))
                    .build())
            .addAssessment(Assessment.of(PartialDate.parse("2025-06"), ActionStatus.ON_TARGET).toBuilder()
                    .addReviews(Review.of(ReviewState.DRAFT), SUBMITTED)
                    .build())
            .build();

    private final Benefit benefit = benefit("b1")
            .addAssessment(Assessment.of(MARCH, BenefitStatus.RED).toBuilder()
                    .addReviews(Review.of(ReviewState.APPROVED), Review.of(ReviewState.RETURNED))
                    .build())
            .addAssessment(Assessment.of(MARCH, BenefitStatus.AMBER))
            .build();

    private final Plan plan =
            SamplePlans.of(area("a1").addAction(action).addBenefit(benefit).build());

    @Test
    void itHasWhatWaitsInPlanOrderWithItsLastReview() {
        List<UnapprovedAssessment> found = UnapprovedAssessment.of(plan);

        assertThat(found).extracting(each -> each.entry().getId()).containsExactly("1.1", "1.1", "b1");
        assertThat(found)
                .extracting(UnapprovedAssessment::state)
                .containsExactly(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED);
        assertThat(found.get(1).review()).isEqualTo(SUBMITTED);
        assertThat(found.get(1).by()).contains("Housing team");
        assertThat(found.get(1).since()).contains(PartialDate.parse("2025-04-02"));
        assertThat(found.get(0).by()).isEmpty();
        assertThat(found.get(0).since()).isEmpty();
    }

    @Test
    void asOfADateItHasWhatIsAboutThatDateOrAnEarlierOneWheneverItWasReviewed() {
        assertThat(UnapprovedAssessment.of(plan, MARCH))
                .extracting(each -> each.entry().getId())
                .containsExactly("1.1", "b1");
        assertThat(UnapprovedAssessment.of(plan, PartialDate.of(2024))).isEmpty();
    }

    @Test
    void oneThatAnotherSupersedesIsNotWaitedFor() {
        Plan later = plan.with(
                "1.1",
                Action.class,
                each -> each.toBuilder()
                        .addAssessment(Assessment.of(MARCH, ActionStatus.COMPLETE).toBuilder()
                                .supersedes("first")
                                .build())
                        .build());

        assertThat(UnapprovedAssessment.of(later)).hasSize(2);
        assertThat(UnapprovedAssessment.of(plan.approved())).isEmpty();
    }

    @Test
    void oneThatIsApprovedIsRefused() {
        assertThatThrownBy(() -> new UnapprovedAssessment(
                        benefit,
                        benefit.getAssessments().get(1),
                        benefit.getAssessments().get(1).getReading()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Benefit b1: its assessment of 2025-03 is approved; name one that is not");
    }

    @Test
    void thePlanOverApprovedOnesHasTheEntriesAndWhatIsApprovedOfThem() {
        Plan approved = plan.approved();

        assertThat(approved.getActions().get(0).getAssessments()).isEmpty();
        assertThat(approved.getBenefits().get(0).getAssessments())
                .containsExactly(benefit.getAssessments().get(1));
        assertThat(approved.toBuilder().areas(List.of()).build())
                .isEqualTo(plan.toBuilder().areas(List.of()).build());
    }
}
