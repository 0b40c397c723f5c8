package io.github.promisemodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts of a history where approved assessments alone do. */
class ApprovedHistoryTest {

    private static final PartialDate MARCH = PartialDate.parse("2025-03");
    private static final PartialDate JUNE = PartialDate.parse("2025-06");
    private static final PartialDate LATE = PartialDate.parse("2030");

    private final List<Assessment<ActionStatus>> assessments = new ArrayList<>();

    private ApprovedHistoryTest add(String id, PartialDate asOf, ReviewState state, String supersedes) {
        assessments.add(Assessment.of(asOf, ActionStatus.values()[assessments.size()]).toBuilder()
                .id(id)
                .supersedes(Optional.of(supersedes).filter(each -> !each.isEmpty()))
                .addReviews(Review.of(state))
                .build());
        return this;
    }

    private ApprovedHistoryTest draft(String id, PartialDate asOf, String supersedes) {
        return add(id, asOf, ReviewState.DRAFT, supersedes);
    }

    private ApprovedHistoryTest approved(String id, PartialDate asOf, String supersedes) {
        return add(id, asOf, ReviewState.APPROVED, supersedes);
    }

    private AssessmentHistory<ActionStatus> history() {
        return AssessmentHistory.of(ActionStatus.class, assessments);
    }

    private List<String> standing(PartialDate asOf) {
        return history().approved().asOf(asOf).assessments().stream()
                .map(each -> each.getId().orElse(""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    void oneCountsIfItsLastReviewApprovesIt(ReviewState last) {
        assessments.add(Assessment.of(MARCH, ActionStatus.BEHIND).toBuilder()
                .addReviews(Review.of(ReviewState.APPROVED), Review.of(last))
                .build());

        assertThat(history().approved().assessments()).hasSize(last.isApproved() ? 1 : 0);
    }

    @Test
    void oneThatNeedsNoReviewCounts() {
        assessments.add(Assessment.of(MARCH, ActionStatus.BEHIND));
        AssessmentHistory<ActionStatus> history = history();

        assertThat(history.approved()).isSameAs(history);
    }

    @Test
    void aDraftByItselfTakesNothingAway() {
        approved("a0", MARCH, "").draft("d1", JUNE, "a0");

        assertThat(standing(LATE)).containsExactly("a0");
    }

    @Test
    void whatAnApprovedOneSupersedesThroughDraftsIsIgnoredToo() {
        approved("a0", LATE, "")
                .draft("d1", MARCH, "a0")
                .draft("d2", MARCH, "d1")
                .approved("a3", MARCH, "d2");

        assertThat(standing(LATE)).containsExactly("a3");
        assertThat(history().approved().assessments().get(1).getSupersedes()).contains("a0");
    }

    @Test
    void itIsIgnoredOnceBothAreSeenAndNotBefore() {
        approved("a0", MARCH, "").draft("d1", LATE, "a0").approved("a2", JUNE, "d1");

        assertThat(standing(MARCH)).containsExactly("a0");
        assertThat(standing(JUNE)).containsExactly("a2");
    }

    @Test
    void aLinkThatLeadsToNothingApprovedIsNone() {
        draft("d0", MARCH, "").approved("a1", MARCH, "d0");

        assertThat(history().approved().assessments())
                .singleElement()
                .satisfies(left -> assertThat(left.getSupersedes()).isEmpty());
    }

    @Test
    void aLinkToWhatIsNotThereStaysAsItIs() {
        draft("d0", MARCH, "").approved("a1", MARCH, "elsewhere");

        assertThat(history().approved().assessments()).containsExactly(assessments.get(1));
    }

    @Test
    void anIdOfADraftTakesNoLinkFromAnApprovedOneThatHasItToo() {
        approved("a", LATE, "").draft("a", MARCH, "").approved("b", MARCH, "a");

        assertThat(standing(LATE)).containsExactly("b");
    }

    @Test
    void anIdThatSeveralDraftsHaveLeadsNowhere() {
        approved("a", MARCH, "").draft("d", MARCH, "a").draft("d", MARCH, "a").approved("b", MARCH, "d");

        assertThat(standing(LATE)).containsExactly("a", "b");
    }

    @Test
    void aCircleDecidesNothingWhetherItIsApprovedOrNot() {
        approved("a", MARCH, "d").draft("d", MARCH, "b").approved("b", MARCH, "a");

        assertThat(standing(LATE)).containsExactly("a", "b");
    }

    @Test
    void aLinkIntoACircleOfDraftsLeadsNoFurtherThanItsFirst() {
        approved("a", MARCH, "").approved("b", MARCH, "d").draft("d", MARCH, "a");
        assertThat(standing(LATE)).containsExactly("b");

        assessments.clear();
        approved("a", MARCH, "d").draft("d", MARCH, "a").approved("b", MARCH, "d");
        assertThat(standing(LATE)).containsExactly("a", "b");
    }

    @Test
    void oneThatSupersedesItselfThroughADraftStands() {
        approved("a", MARCH, "d").draft("d", MARCH, "a");

        assertThat(standing(LATE)).containsExactly("a");
        assertThat(history().approved().circles()).isEmpty();
    }

    /** A long way of drafts is gone once, however many lead on to it. */
    @Test
    void manyThatLeadThroughOneLongWayOfDraftsAreFollowedQuickly() {
        int size = 20_000;
        assessments.add(
                Assessment.of(LATE, ActionStatus.BEHIND).toBuilder().id("0").build());
        for (int i = 1; i < size; i++) {
            assessments.add(Assessment.of(MARCH, ActionStatus.BEHIND).toBuilder()
                    .id(String.valueOf(i))
                    .supersedes(String.valueOf(i - 1))
                    .addReviews(Review.of(ReviewState.DRAFT))
                    .build());
        }
        for (int i = 0; i < size; i++) {
            assessments.add(Assessment.of(MARCH, ActionStatus.COMPLETE).toBuilder()
                    .supersedes(String.valueOf(size - 1))
                    .build());
        }

        assertThat(history().approved().assessments())
                .hasSize(size + 1)
                .last()
                .satisfies(last -> assertThat(last.getSupersedes()).contains("0"));
    }
}
