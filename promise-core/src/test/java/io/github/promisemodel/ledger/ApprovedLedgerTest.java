package io.github.promisemodel.ledger;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.attention.AttentionKind;
import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import org.junit.jupiter.api.Test;

/** A ledger and a list of what needs attention over approved assessments alone. */
class ApprovedLedgerTest {

    private static final Plan PLAN = SamplePlans.of(area("a1")
            .addAction(action("1.1")
                    .due(PartialDate.parse("2025-01"))
                    .addAssessment(Assessment.of(PartialDate.parse("2024-12"), ActionStatus.BEHIND))
                    .addAssessment(Assessment.of(MARCH, ActionStatus.COMPLETE).toBuilder()
                            .addReviews(Review.of(ReviewState.SUBMITTED))
                            .build())
                    .build())
            .build());

    private static final Plan NEXT =
            SamplePlans.of().toBuilder().id("northmoor-2027-30").build();

    @Test
    void aLineSaysHowAnEntryStoodByWhatIsApproved() {
        assertThat(CarryForwardLedger.of(PLAN, NEXT, MARCH)
                        .lines()
                        .get(0)
                        .standing()
                        .reading())
                .hasToString("COMPLETE");
        assertThat(CarryForwardLedger.of(PLAN.approved(), NEXT.approved(), MARCH)
                        .lines()
                        .get(0)
                        .standing()
                        .reading())
                .hasToString("BEHIND");
    }

    @Test
    void anActionIsOverdueUntilItsCompletionIsApproved() {
        assertThat(Attention.of(PLAN, MARCH, AttentionRules.usual()).items(AttentionKind.OVERDUE))
                .isEmpty();
        assertThat(Attention.of(PLAN.approved(), MARCH, AttentionRules.usual()).items(AttentionKind.OVERDUE))
                .hasSize(1);
    }
}
