package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reviews that are out of order, and drafts that are to replace what is approved. */
class ReviewCheckTest {

    private static List<Finding> found(FindingCode code, List<Assessment<ActionStatus>> assessments) {
        return PlanCheck.of(SamplePlans.of(area("a1")
                        .addAction(action("1.1").addAllAssessments(assessments).build())
                        .build()))
                .findings(code);
    }

    private static Review review(ReviewState state, String date) {
        return Review.of(state).toBuilder().date(PartialDate.parse(date)).build();
    }

    private static List<Finding> order(Review... reviews) {
        return found(
                FindingCode.REVIEWS_OUT_OF_ORDER,
                List.of(Assessment.of(MARCH, ActionStatus.BEHIND).toBuilder()
                        .addReviews(reviews)
                        .build()));
    }

    private static Assessment.Builder<ActionStatus> assessment(String id) {
        return Assessment.of(MARCH, ActionStatus.BEHIND).toBuilder().id(id);
    }

    @Test
    void datesThatGoBackwardsAreAHintThatNamesTheLastDateBefore() {
        List<Finding> found = order(
                review(ReviewState.DRAFT, "2025-04"),
                Review.of(ReviewState.SUBMITTED),
                review(ReviewState.APPROVED, "2025-03-31"),
                review(ReviewState.RETURNED, "2025-05"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Severity.HINT);
        assertThat(found.get(0).path()).hasToString("/areas/0/actions/0/assessments/0/reviews/2");
        assertThat(found.get(0).message())
                .isEqualTo(
                        "Action 1.1: a review of its assessment as of 2025-03 is dated 2025-03-31, and one before it 2025-04;"
                                + " the last one listed counts, list them oldest first");
    }

    @Test
    void datesThatMayBeInOrderAreNone() {
        assertThat(order(review(ReviewState.DRAFT, "2025-04-30"), review(ReviewState.APPROVED, "2025-04")))
                .isEmpty();
        assertThat(order(review(ReviewState.DRAFT, "2025-04"), review(ReviewState.APPROVED, "2025-04")))
                .isEmpty();
    }

    @Test
    void anApprovalBeforeTheDateOfTheAssessmentBeginsIsAHint() {
        List<Finding> found = order(review(ReviewState.DRAFT, "2019"), review(ReviewState.APPROVED, "2025-02-28"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Severity.HINT);
        assertThat(found.get(0).path()).hasToString("/areas/0/actions/0/assessments/0/reviews/1");
        assertThat(found.get(0).message())
                .isEqualTo(
                        "Action 1.1: an approval of its assessment as of 2025-03 is dated 2025-02-28, before that date"
                                + " begins; put one of the two right");
    }

    /** A draft may be written ahead, one may be approved before the month is over, and reviewed again after that. */
    @Test
    void neitherIsADraftBeforeTheDateOfTheAssessmentNorAReviewAfterTheApproval() {
        assertThat(order(
                        review(ReviewState.DRAFT, "2024"),
                        review(ReviewState.APPROVED, "2025-03-01"),
                        review(ReviewState.RETURNED, "2025-04"),
                        review(ReviewState.APPROVED, "2025-05")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    void anApprovedAssessmentThatAnotherIsToReplaceIsAHintUntilThatIsApproved(ReviewState state) {
        List<Finding> found = found(
                FindingCode.SUPERSEDED_BY_UNAPPROVED,
                List.of(
                        assessment("first").build(),
                        assessment("second")
                                .supersedes("first")
                                .addReviews(Review.of(state))
                                .build()));

        assertThat(found).hasSize(state.isApproved() ? 0 : 1);
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HINT);
            assertThat(finding.path()).hasToString("/areas/0/actions/0/assessments/1/supersedes");
        });
    }

    @Test
    void itSaysWhatCounts() {
        assertThat(found(
                                FindingCode.SUPERSEDED_BY_UNAPPROVED,
                                List.of(
                                        assessment("first").build(),
                                        assessment("second")
                                                .asOf(PartialDate.parse("2025-06"))
                                                .supersedes("first")
                                                .addReviews(Review.of(ReviewState.SUBMITTED))
                                                .build()))
                        .get(0)
                        .message())
                .isEqualTo(
                        "Action 1.1: its approved assessment as of 2025-03 is superseded by one as of 2025-06 that is not"
                                + " approved (submitted); where approved assessments alone are asked for, the approved one"
                                + " still counts");
    }

    @Test
    void thereIsNoneWhereTheDraftDecidesNothingOrAnApprovedOneSupersedesBoth() {
        Review draft = Review.of(ReviewState.DRAFT);
        assertThat(found(
                        FindingCode.SUPERSEDED_BY_UNAPPROVED,
                        List.of(
                                assessment("first").supersedes("second").build(),
                                assessment("second")
                                        .supersedes("first")
                                        .addReviews(draft)
                                        .build())))
                .isEmpty();
        assertThat(found(
                        FindingCode.SUPERSEDED_BY_UNAPPROVED,
                        List.of(
                                assessment("first").build(),
                                assessment("second")
                                        .supersedes("first")
                                        .addReviews(draft)
                                        .build(),
                                assessment("third").supersedes("second").build())))
                .isEmpty();
        assertThat(found(
                        FindingCode.SUPERSEDED_BY_UNAPPROVED,
                        List.of(
                                assessment("first").build(),
                                assessment("second")
                                        .supersedes("first")
                                        .addReviews(draft)
                                        .build(),
                                assessment("third").supersedes("first").build())))
                .isEmpty();
        assertThat(found(
                        FindingCode.SUPERSEDED_BY_UNAPPROVED,
                        List.of(
                                assessment("first").addReviews(draft).build(),
                                assessment("second")
                                        .supersedes("first")
                                        .addReviews(draft)
                                        .build())))
                .isEmpty();
    }

    @Test
    void aBenefitIsLookedAtToo() {
        assertThat(PlanCheck.of(SamplePlans.of(area("a1")
                                .addBenefit(benefit("b1")
                                        .addAssessment(Assessment.of(MARCH, BenefitStatus.BLUE).toBuilder()
                                                .addReviews(
                                                        review(ReviewState.DRAFT, "2025-05"),
                                                        review(ReviewState.APPROVED, "2025-04"))
                                                .build())
                                        .build())
                                .build()))
                        .findings(FindingCode.REVIEWS_OUT_OF_ORDER))
                .hasSize(1);
    }
}
