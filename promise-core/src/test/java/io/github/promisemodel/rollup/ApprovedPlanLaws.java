package io.github.promisemodel.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.UnapprovedAssessment;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every plan over approved assessments alone. */
class ApprovedPlanLaws {

    @Property
    void aPlanOverApprovedOnesIsTheSameASecondTimeAndWaitsForNobody(@ForAll("plans") Plan plan) {
        Plan approved = plan.approved();

        assertThat(approved.approved()).isSameAs(approved);
        assertThat(UnapprovedAssessment.of(approved)).isEmpty();
    }

    @Property
    void aPlanWhoseAssessmentsAreAllApprovedIsItself(@ForAll("plans") Plan plan) {
        Plan all = assessed(plan, each -> reviewed(each, ReviewState.APPROVED));

        assertThat(all.approved()).isSameAs(all);
    }

    @Property
    void anEntryWithoutAChangeIsNotMadeAgain(@ForAll("plans") Plan plan) {
        Plan approved = plan.approved();

        for (int i = 0; i < plan.getActions().size(); i++) {
            Action action = plan.getActions().get(i);
            if (action.getAssessments().stream()
                    .allMatch(each -> each.getReviewState().isApproved())) {
                assertThat(approved.getActions().get(i)).isSameAs(action);
            }
        }
        for (int i = 0; i < plan.getAreas().size(); i++) {
            if (plan.getAreas().get(i).equals(approved.getAreas().get(i))) {
                assertThat(approved.getAreas().get(i)).isSameAs(plan.getAreas().get(i));
            }
        }
    }

    @Property
    void theIndexOverApprovedOnesAnswersAsTheRollUpDoes(
            @ForAll("plans") Plan plan, @ForAll("dates") PartialDate asOf, @ForAll Denominator denominator) {
        List<Plan> approved = List.of(plan.approved());
        for (Grouping grouping : RolledPlans.GROUPINGS) {
            assertThat(RollUpIndex.actions(approved, grouping, denominator).total(asOf))
                    .isEqualTo(RollUp.actions(approved, asOf)
                            .by(grouping)
                            .over(denominator)
                            .total());
        }
    }

    @Property
    void appendingADraftChangesNoAnswer(
            @ForAll("plans") Plan plan,
            @ForAll("dates") PartialDate from,
            @ForAll("dates") PartialDate to,
            @ForAll ActionStatus status) {
        Plan longer = plan;
        for (Action action : plan.getActions()) {
            Assessment<ActionStatus> draft = Assessment.of(from, status).toBuilder()
                    .supersedes("s1")
                    .addReviews(Review.of(ReviewState.DRAFT))
                    .build();
            longer = longer.with(
                    action.getId(),
                    Action.class,
                    each -> each.toBuilder().addAssessment(draft).build());
        }

        assertThat(longer.approved()).isEqualTo(plan.approved());
        assertThat(Movement.actions(longer.approved(), from, longer.approved(), to)
                        .total())
                .isEqualTo(Movement.actions(plan.approved(), from, plan.approved(), to)
                        .total());
    }

    @Property
    void approvingTheLastDraftGivesTheAnswersOfThePlanWithoutReviews(
            @ForAll("plans") Plan plan, @ForAll("dates") PartialDate asOf) {
        Plan last = assessed(
                plan, each -> each.getReviewState().isApproved() ? each : reviewed(each, ReviewState.APPROVED));
        Plan without =
                assessed(plan, each -> each.toBuilder().reviews(List.of()).build());

        assertThat(total(last.approved(), asOf)).isEqualTo(total(without, asOf));
    }

    @Property
    void theOrderOfEntriesPlaysNoPart(
            @ForAll("plans") Plan plan, @ForAll("dates") PartialDate asOf, @ForAll Random random) {
        List<ImprovementArea> areas = new ArrayList<>();
        for (ImprovementArea area : plan.getAreas()) {
            List<Action> actions = new ArrayList<>(area.getActions());
            Collections.shuffle(actions, random);
            areas.add(area.toBuilder().actions(actions).build());
        }
        Collections.shuffle(areas, random);

        assertThat(total(plan.toBuilder().areas(areas).build().approved(), asOf))
                .isEqualTo(total(plan.approved(), asOf));
    }

    /** Those that another supersedes are no longer waited for; every other that is not approved is. */
    @Property
    void whatWaitsIsWhatIsSeenAndNotApproved(@ForAll("plans") Plan plan, @ForAll("dates") PartialDate asOf) {
        List<Assessment<?>> waiting = new ArrayList<>();
        for (Action action : plan.getActions()) {
            action.getHistory().seenAsOf(asOf).stream()
                    .filter(each -> !each.getReviewState().isApproved())
                    .forEach(waiting::add);
        }

        assertThat(UnapprovedAssessment.of(plan, asOf))
                .extracting(UnapprovedAssessment::assessment)
                .isEqualTo(waiting);
        assertThat(UnapprovedAssessment.of(plan)).isEqualTo(UnapprovedAssessment.of(plan, PartialDate.of(9999)));
    }

    private static StatusTally<ActionStatus> total(Plan plan, PartialDate asOf) {
        return RollUp.actions(plan, asOf).total();
    }

    private static Assessment<ActionStatus> reviewed(Assessment<ActionStatus> assessment, ReviewState state) {
        return assessment.toBuilder().addReviews(Review.of(state)).build();
    }

    private static Plan assessed(Plan plan, UnaryOperator<Assessment<ActionStatus>> change) {
        List<ImprovementArea> areas = new ArrayList<>();
        for (ImprovementArea area : plan.getAreas()) {
            List<Action> actions = new ArrayList<>();
            for (Action action : area.getActions()) {
                actions.add(action.toBuilder()
                        .assessments(
                                action.getAssessments().stream().map(change).toList())
                        .build());
            }
            areas.add(area.toBuilder().actions(actions).build());
        }
        return plan.toBuilder().areas(areas).build();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return RolledPlans.dates();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Combinators.combine(RolledPlans.plan(), Arbitraries.randomValue(random -> random.nextLong()))
                .as((plan, seed) -> {
                    Random random = new Random(seed);
                    ReviewState[] states = ReviewState.values();
                    return assessed(
                            plan,
                            each -> random.nextBoolean()
                                    ? each
                                    : reviewed(each, states[random.nextInt(states.length)]));
                });
    }
}
