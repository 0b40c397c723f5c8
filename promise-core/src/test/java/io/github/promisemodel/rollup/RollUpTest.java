package io.github.promisemodel.rollup;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.status.ActionStatus.BEHIND;
import static io.github.promisemodel.status.ActionStatus.COMPLETE;
import static io.github.promisemodel.status.ActionStatus.ON_TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.StatusTally;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Totals, groups by area, as-of dates, and the entries behind each count. */
class RollUpTest {

    private static final Plan PLAN = SamplePlans.of(
            area("a2")
                    .addAction(action("2.1", COMPLETE))
                    .addAction(action("2.2", ON_TARGET))
                    .addAction(action("2.3").build())
                    .addBenefit(benefit("2-b1", BenefitStatus.BLUE))
                    .build(),
            area("a1").build(),
            area("a3")
                    .addAction(action("3.1", COMPLETE))
                    .addAction(action("3.2")
                            .addAssessment(Assessment.builder(ActionStatus.class)
                                    .asOf(MARCH)
                                    .reading(Reading.of(ON_TARGET, COMPLETE))
                                    .build())
                            .build())
                    .build());

    private static RollUp<ActionStatus> actions() {
        return RollUp.actions(PLAN, MARCH);
    }

    private static List<String> ids(List<CountedEntry<ActionStatus>> counted) {
        return counted.stream().map(each -> each.entry().getId()).toList();
    }

    @Test
    void everyEntryCountsInTheTotal() {
        assertThat(actions().total()).hasToString("1 ON_TARGET, 2 COMPLETE, 1 ON_TARGET or COMPLETE, 1 not assessed");
        assertThat(actions().total().bounds(COMPLETE)).isEqualTo(new Bounds(2, 4));
        assertThat(RollUp.benefits(PLAN, MARCH).total())
                .isEqualTo(StatusTally.of(BenefitStatus.class, List.of(Reading.of(BenefitStatus.BLUE))));
    }

    @Test
    void groupsByAreaStandInPlanOrderEmptyOnesIncluded() {
        assertThat(actions().groups())
                .extracting(Group::key)
                .containsExactly(
                        GroupKey.of("a2", "Area of a2"),
                        GroupKey.of("a1", "Area of a1"),
                        GroupKey.of("a3", "Area of a3"));
        assertThat(actions().get("a2")).hasToString("1 ON_TARGET, 1 COMPLETE, 1 not assessed");
        assertThat(actions().get("a1").isEmpty()).isTrue();
        assertThat(actions().overlaps()).isZero();
    }

    @Test
    void anUnknownGroupIsNotFoundAndNotGuessed() {
        assertThat(actions().find("a9")).isEmpty();
        assertThat(actions().explain("a9")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> actions().get("a9"))
                .withMessage("Roll-up by area: no group has the key a9; there is a2, a1, a3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.actions(SamplePlans.of(), MARCH).get("a9"))
                .withMessage("Roll-up by area: no group has the key a9; there are none");
    }

    @Test
    void ofManyGroupsTheFirstTwelveAreNamed() {
        ImprovementArea[] areas = IntStream.range(0, 13)
                .mapToObj(i -> SamplePlans.area("a" + i).build())
                .toArray(ImprovementArea[]::new);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.actions(SamplePlans.of(areas), MARCH).get("x"))
                .withMessageEndingWith("there is a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11 and more");
    }

    @Test
    void aDateMayBeGivenAsATextOrAsADay() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1", ActionStatus.COMPLETE))
                .addBenefit(benefit("1-b1", BenefitStatus.BLUE))
                .build());
        LocalDate day = LocalDate.of(2025, 3, 31);

        assertThat(RollUp.actions(plan, "2025-03").total())
                .isEqualTo(RollUp.actions(plan, MARCH).total());
        assertThat(RollUp.actions(plan, day).asOf()).isEqualTo(PartialDate.of(day));
        assertThat(RollUp.benefits(plan, "2025-03").total())
                .isEqualTo(RollUp.benefits(plan, MARCH).total());
        assertThat(RollUp.benefits(plan, day).asOf()).isEqualTo(PartialDate.of(day));
        assertThatIllegalArgumentException().isThrownBy(() -> RollUp.actions(plan, "March"));
    }

    @Test
    void aPlanWithoutAreasIsCountedAsNothing() {
        RollUp<ActionStatus> nothing = RollUp.actions(SamplePlans.of(), MARCH);

        assertThat(nothing.total().isEmpty()).isTrue();
        assertThat(nothing.groups()).isEmpty();
        assertThat(nothing.explain().entries()).isEmpty();
    }

    @Test
    void entriesDatedByAPeriodThatIsNotOverAreNamed() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1", COMPLETE))
                .addAction(action("1.2", COMPLETE).toBuilder()
                        .disposition(Disposition.of(DispositionKind.WITHDRAWN))
                        .build())
                .addAction(action("1.3")
                        .addAssessment(Assessment.of(PartialDate.parse("2025-03-15"), COMPLETE))
                        .build())
                .build());

        assertThat(RollUp.actions(plan, PartialDate.parse("2025-03-20")).datedWithin())
                .extracting(counted -> counted.entry().getId() + " within "
                        + counted.standing().within().orElseThrow())
                .containsExactly("1.1 within 2025-03");
        assertThat(RollUp.actions(plan, MARCH).datedWithin()).isEmpty();
    }

    @Test
    void aRollUpSeesOnlyWhatHasBegunByItsDate() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1")
                        .addAssessment(Assessment.of(PartialDate.parse("2024-12"), BEHIND))
                        .addAssessment(Assessment.of(MARCH, COMPLETE))
                        .build())
                .build());

        assertThat(RollUp.actions(plan, PartialDate.parse("2024-11-30")).total())
                .hasToString("1 not assessed");
        assertThat(RollUp.actions(plan, PartialDate.parse("2024-12-01")).total())
                .hasToString("1 BEHIND");
        assertThat(RollUp.actions(plan, PartialDate.of(2024)).total()).hasToString("1 BEHIND");
        assertThat(RollUp.actions(plan, PartialDate.parse("2025-02-28")).total())
                .hasToString("1 BEHIND");
        assertThat(RollUp.actions(plan, PartialDate.parse("2025-03-01")).total())
                .hasToString("1 COMPLETE");
        assertThat(RollUp.actions(plan, PartialDate.of(2025)).total()).hasToString("1 COMPLETE");
    }

    @Test
    void theEntriesBehindTheTotalAreListedInPlanOrder() {
        Group<ActionStatus> total = actions().explain();

        assertThat(ids(total.entries())).containsExactly("2.1", "2.2", "2.3", "3.1", "3.2");
        assertThat(total.entries())
                .extracting(counted -> counted.area().getId())
                .containsExactly("a2", "a2", "a2", "a3", "a3");
        assertThat(total.tally()).isEqualTo(actions().total());
        assertThat(total.key().id()).isEmpty();
    }

    @Test
    void theEntriesBehindEachCountAreListed() {
        Group<ActionStatus> total = actions().explain();

        assertThat(ids(total.entries(Reading.of(COMPLETE)))).containsExactly("2.1", "3.1");
        assertThat(ids(total.entries(Reading.of(ON_TARGET, COMPLETE)))).containsExactly("3.2");
        assertThat(ids(total.entries(Reading.notAssessed(ActionStatus.class)))).containsExactly("2.3");
        assertThat(total.entries(Reading.of(BEHIND))).isEmpty();
    }

    @Test
    void aGroupListsItsOwnEntriesWithTheAssessmentsTheyRestOn() {
        Group<ActionStatus> group = actions().explain("a3").orElseThrow();

        assertThat(ids(group.entries())).containsExactly("3.1", "3.2");
        assertThat(group.entries().get(0).standing().assessments()).containsExactly(Assessment.of(MARCH, COMPLETE));
        assertThat(group.tally()).isEqualTo(actions().get("a3"));
    }

    @Test
    void aRollUpKnowsWhatItIsOf() {
        assertThat(actions().plans()).containsExactly(PLAN);
        assertThat(actions().asOf()).isEqualTo(MARCH);
        assertThat(actions().denominator()).isEqualTo(Denominator.CURRENT_ENTRIES);
        assertThat(actions().grouping()).isSameAs(Grouping.AREA);
        assertThat(RollUp.benefits(PLAN, MARCH)).hasToString("1 BLUE as of 2025-03");
    }
}
