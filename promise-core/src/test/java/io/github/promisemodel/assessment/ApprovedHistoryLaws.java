package io.github.promisemodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds of every history over approved assessments alone. */
class ApprovedHistoryLaws {

    private static final int SIZE = 4;
    private static final List<PartialDate> DATES = List.of("2024-01", "2024-02", "2024-03", "2024-04").stream()
            .map(PartialDate::parse)
            .toList();

    private static AssessmentHistory<ActionStatus> history(List<Assessment<ActionStatus>> assessments) {
        return AssessmentHistory.of(ActionStatus.class, assessments);
    }

    private static Assessment<ActionStatus> reviewed(Assessment<ActionStatus> assessment, ReviewState state) {
        return assessment.toBuilder().addReviews(Review.of(state)).build();
    }

    // ------------------------------------------------------------------------

    /** Every way in which four assessments can each supersede one of the four or none, and be approved or not, in two orders. */
    @Test
    void everySmallGraphIsDecidedAsTheRuleSays() {
        int graphs = (int) Math.pow(SIZE + 1, SIZE);
        for (int graph = 0; graph < graphs; graph++) {
            for (int drafts = 0; drafts < 1 << SIZE; drafts++) {
                for (boolean later : List.of(true, false)) {
                    List<Assessment<ActionStatus>> assessments = assessments(graph, drafts, later);
                    AssessmentHistory<ActionStatus> approved =
                            history(assessments).approved();
                    for (PartialDate asked : DATES) {
                        List<String> seen = approved.seenAsOf(asked).stream()
                                .map(each -> each.getId().orElseThrow())
                                .toList();
                        if (!seen.equals(expected(assessments, asked))) {
                            assertThat(seen)
                                    .as("%s as of %s", assessments, asked)
                                    .isEqualTo(expected(assessments, asked));
                        }
                    }
                }
            }
        }
    }

    private static List<Assessment<ActionStatus>> assessments(int graph, int drafts, boolean later) {
        List<Assessment<ActionStatus>> assessments = new ArrayList<>();
        int links = graph;
        for (int i = 0; i < SIZE; i++) {
            int to = links % (SIZE + 1);
            links /= SIZE + 1;
            assessments.add(Assessment.of(DATES.get(later ? i : SIZE - 1 - i), ActionStatus.BEHIND).toBuilder()
                    .id("s" + i)
                    .supersedes(to == SIZE ? Optional.empty() : Optional.of("s" + to))
                    .addReviews(Review.of((drafts >> i & 1) == 1 ? ReviewState.DRAFT : ReviewState.APPROVED))
                    .build());
        }
        return assessments;
    }

    /** Those that are approved and seen, and that no other that is supersedes; reckoned link by link. */
    private static List<String> expected(List<Assessment<ActionStatus>> assessments, PartialDate asked) {
        int[] to = assessments.stream()
                .mapToInt(each -> each.getSupersedes()
                        .map(id -> Integer.parseInt(id.substring(1)))
                        .orElse(-1))
                .toArray();
        return IntStream.range(0, SIZE)
                .filter(i -> counts(assessments.get(i), asked))
                .filter(i -> IntStream.range(0, SIZE)
                        .noneMatch(from -> from != i
                                && counts(assessments.get(from), asked)
                                && supersedes(assessments, to, from, i, asked)))
                .mapToObj(i -> "s" + i)
                .toList();
    }

    private static boolean counts(Assessment<?> assessment, PartialDate asked) {
        return assessment.getReviewState().isApproved() && assessment.getAsOf().isBegunBy(asked);
    }

    private static boolean supersedes(
            List<Assessment<ActionStatus>> assessments, int[] to, int from, int target, PartialDate asked) {
        List<Integer> circle = circle(to, from);
        int last = from;
        int next = to[from];
        for (int steps = 0; next >= 0 && steps < SIZE; steps++) {
            if (assessments.get(next).getReviewState().isApproved()) {
                boolean lastInCircle = !circle(to, last).isEmpty();
                boolean decides = !lastInCircle
                        || !circle.isEmpty()
                                && circle.stream()
                                        .map(assessments::get)
                                        .anyMatch(each -> each.getReviewState().isApproved() && !counts(each, asked));
                return next == target && decides;
            }
            last = next;
            next = to[next];
        }
        return false;
    }

    /** The circle that the link of one is part of; none if it is of none. */
    private static List<Integer> circle(int[] to, int from) {
        List<Integer> way = new ArrayList<>();
        int next = from;
        do {
            way.add(next);
            next = to[next];
        } while (next >= 0 && next != from && way.size() <= SIZE);
        return next == from ? way : List.of();
    }

    // ------------------------------------------------------------------------

    @Property
    void overApprovedOnesAloneIsTheSameASecondTime(@ForAll("histories") List<Assessment<ActionStatus>> assessments) {
        AssessmentHistory<ActionStatus> approved = history(assessments).approved();

        assertThat(approved.approved()).isSameAs(approved);
        assertThat(approved.assessments()).hasSize((int) assessments.stream()
                .filter(each -> each.getReviewState().isApproved())
                .count());
    }

    @Property
    void aDraftThatNothingNamesChangesNothing(
            @ForAll("histories") List<Assessment<ActionStatus>> assessments,
            @ForAll("assessments") Assessment<ActionStatus> other) {
        Assessment<ActionStatus> draft = reviewed(other.toBuilder().id("new").build(), ReviewState.DRAFT);

        assertThat(history(assessments).plus(draft).approved())
                .isEqualTo(history(assessments).approved());
    }

    @Property
    void onceAllAreApprovedTheAnswersAreThoseOfAHistoryWithoutReviews(
            @ForAll("histories") List<Assessment<ActionStatus>> assessments, @ForAll("dates") PartialDate asOf) {
        List<Assessment<ActionStatus>> all = assessments.stream()
                .map(each -> reviewed(each, ReviewState.APPROVED))
                .toList();
        List<Assessment<ActionStatus>> none = assessments.stream()
                .map(each -> each.toBuilder().reviews(List.of()).build())
                .toList();

        assertThat(history(all).approved().readingAsOf(asOf))
                .isEqualTo(history(none).readingAsOf(asOf));
    }

    @Property
    void theOrderPlaysNoPart(
            @ForAll("histories") List<Assessment<ActionStatus>> assessments,
            @ForAll("dates") PartialDate asOf,
            @ForAll Random random) {
        List<Assessment<ActionStatus>> shuffled = new ArrayList<>(assessments);
        Collections.shuffle(shuffled, random);

        assertThat(history(shuffled).approved().readingAsOf(asOf))
                .isEqualTo(history(assessments).approved().readingAsOf(asOf));
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.of(DATES);
    }

    @Provide
    Arbitrary<List<Assessment<ActionStatus>>> histories() {
        return assessments().list().ofMaxSize(7);
    }

    @Provide
    Arbitrary<Assessment<ActionStatus>> assessments() {
        Arbitrary<Optional<String>> ids =
                Arbitraries.of("a", "b", "c", "d", "e").optional();
        return Combinators.combine(
                        dates(),
                        Arbitraries.of(ActionStatus.class),
                        ids,
                        ids,
                        Arbitraries.of(ReviewState.class).list().ofMaxSize(2))
                .as((asOf, status, id, supersedes, states) -> Assessment.of(asOf, status).toBuilder()
                        .id(id)
                        .supersedes(supersedes)
                        .addAllReviews(states.stream().map(Review::of).toList())
                        .build())
                .withoutEdgeCases();
    }
}
